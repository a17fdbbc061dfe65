import { addBusinessDays } from '@/lib/dates/business-days';
import { addDays, type Day } from '@/lib/dates/day';
import { dayIn } from '@/lib/dates/day-in';
import { formatMoment, parseMoment, plusHours } from '@/lib/dates/moment';
import type { ClauseId, DurationUnit, Policy, ProgressStep, RequestStatus } from '@/lib/policy/types';

/** What comes next for a request, by the version of the policy that judged it. */
export interface NextStep {
  /** Who acts; null where the policy does not say, and where nothing more follows. */
  readonly by: 'store' | 'shopper' | null;
  readonly text: string;
  readonly clauses: readonly ClauseId[];
  /** The time that the policy gives, and the status from which it counts; null where it gives none. */
  readonly within: {
    readonly amount: number;
    readonly unit: DurationUnit;
    readonly since: RequestStatus;
  } | null;
  /** The last day of a time in days, in the store's zone, to its end. */
  readonly dueOn: Day | null;
  /** The last moment of a time in hours, ISO 8601 in UTC. */
  readonly dueAt: string | null;
}

/** A status and the moment at which it was reached, ISO 8601 in UTC. */
export interface Reached {
  readonly status: RequestStatus;
  readonly at: string;
}

const SILENT = 'The policy does not say what comes next, nor by when. Customer care can tell you.';

/** Where nothing follows unless the policy says otherwise. */
const ENDED: Partial<Record<RequestStatus, string>> = {
  declined: 'The store declined the request. Customer care can tell you why.',
  refunded: 'The store has paid the refund, and nothing more is to be done.',
  closed: 'The request is closed, and nothing more follows.',
};

/**
 * What comes next after the steps that a request has taken, the current one last. Hours are exact; days count from the store's
 * calendar day of the step, which is day 0; of a span its end counts. There is no date where the step counted from is missing.
 */
export function nextStep(
  { progress, figures }: Pick<Policy, 'progress' | 'figures'>,
  procedure: string,
  reached: readonly Reached[],
  timeZone: string,
): NextStep {
  const status = reached.at(-1)?.status ?? 'requested';
  const step = progress[procedure]?.after[status];
  const undated = { within: null, dueOn: null, dueAt: null };
  if (!step) return { by: null, text: ENDED[status] ?? SILENT, clauses: [], ...undated };
  const { by, text, clauses } = step;
  const within = timeOf(step, status, figures);
  if (!within) return { by, text, clauses, ...undated };
  const at = parseMoment(reached.findLast((one) => one.status === within.since)?.at ?? '');
  if (!at) return { by, text, clauses, ...undated, within };
  if (within.unit === 'hours')
    return { by, text, clauses, within, dueOn: null, dueAt: formatMoment(plusHours(at, within.amount)) };
  const add = within.unit === 'days' ? addDays : addBusinessDays;
  return { by, text, clauses, within, dueOn: add(dayIn(at, timeZone), within.amount), dueAt: null };
}

function timeOf(
  { within, since }: ProgressStep,
  status: RequestStatus,
  figures: Policy['figures'],
): NextStep['within'] {
  const figure = within && figures[within];
  if (!figure || (figure.kind !== 'duration' && figure.kind !== 'span')) return null;
  const amount = figure.kind === 'span' ? figure.to : figure.amount;
  return { amount, unit: figure.unit, since: since ?? status };
}

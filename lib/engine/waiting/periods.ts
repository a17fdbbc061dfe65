import type { Moment } from '@/lib/dates/moment';
import type { ClauseId, OutcomesLeaf, Remedy } from '@/lib/policy/types';
import { decideOpenly } from '../decide-openly';
import { ruleOf } from '../outcomes';
import type { Bounds, Reached, Ruling } from '../types';
import { walk } from '../walk';

/** A stretch of time during which the same outcomes are offered. It begins right after `from`, the first one at it, and lasts up to and including `to`. */
export interface WaitingPeriod {
  readonly from: Moment;
  /** Null for the one without end. */
  readonly to: Moment | null;
  readonly outcomes: readonly OutcomeThen[];
}

export interface OutcomeThen {
  readonly id: string;
  readonly title: string;
  readonly remedy: Remedy;
  readonly refund: Bounds | null;
  readonly clauses: readonly ClauseId[];
}

const NEXT_SECOND = 1000;
const UNSTATED: Bounds = { min: null, max: null };

/**
 * What the same facts bring from the moment of the case on, if nothing but time changes: the thresholds are those of the
 * policy's tree. There are no gaps, and no two neighbours are alike.
 */
export function waitingPeriods(ruling: Ruling): WaitingPeriod[] {
  const periods: WaitingPeriod[] = [];
  let from: Moment | null = ruling.facts.asOf;
  while (from) {
    const asOf: Moment = periods.length === 0 ? from : { ...from, ms: from.ms + NEXT_SECOND };
    const then = { ...ruling, facts: { ...ruling.facts, asOf } };
    const to = nextEnd(then);
    const outcomes = outcomesThen(then);
    const before = periods.at(-1);
    if (before && sameOutcomes(before.outcomes, outcomes)) periods[periods.length - 1] = { ...before, to };
    else periods.push({ from, to, outcomes });
    from = to;
  }
  return periods;
}

/** The next moment at which a period that the case stands in ends. */
function nextEnd({ procedure, facts, policy }: Ruling): Moment | null {
  const { leaves } = walk(procedure.tree, facts, policy.figures, true);
  const ends = leaves.flatMap(({ elapsed }) => elapsed.flatMap((one) => one.ends ?? []));
  return ends.toSorted((a, b) => a.ms - b.ms)[0] ?? null;
}

/** An amount that the shopper need not have given before is not known yet. */
function outcomesThen(ruling: Ruling): OutcomeThen[] {
  const verdict = decideOpenly(ruling);
  if (verdict.status === 'estimate')
    return verdict.outcomes.map(({ id, title, remedy, refund, clauses }) => ({
      id,
      title,
      remedy,
      refund,
      clauses,
    }));
  const { leaves } = walk(verdict.procedure.tree, verdict.facts, verdict.policy.figures);
  const reached = leaves.filter((one): one is Reached<OutcomesLeaf> => one.leaf.kind === 'outcomes');
  return reached
    .flatMap(({ leaf }) => leaf.offers.map(({ outcome }) => ruleOf(verdict.procedure, outcome)))
    .map(({ id, title, remedy, clauses }) => ({ id, title, remedy, refund: UNSTATED, clauses }));
}

const sameOutcomes = (a: readonly OutcomeThen[], b: readonly OutcomeThen[]) =>
  a.length === b.length && a.every((one, index) => sameOutcome(one, b[index]));

const sameOutcome = (a: OutcomeThen, b: OutcomeThen | undefined) =>
  a.id === b?.id &&
  a.refund?.min?.minor === b.refund?.min?.minor &&
  a.refund?.max?.minor === b.refund?.max?.minor;

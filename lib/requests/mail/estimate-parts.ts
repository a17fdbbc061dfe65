import { formatMomentIn, formatMomentWords } from '@/lib/dates/format-date';
import type { Moment } from '@/lib/dates/moment';
import { boundsWords, outcomeWords } from '@/lib/engine/amount-words';
import { conditionWords } from '@/lib/engine/condition-words';
import { ruleIdOf } from '@/lib/engine/outcomes';
import type { Line } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import type { ClauseId } from '@/lib/policy/types';
import type { StoredEstimate, StoredOutcome } from '../stored-estimate';
import { marks } from './clause-parts';
import type { Occasion } from './occasion';
import type { Part, Row } from './types';

/** The estimate as it was shown: every outcome with its amount, lines, costs and conditions, then the dates; none where there is none. */
export function estimateParts({ outcomes, deadlines }: StoredEstimate, occasion: Occasion): Part[] {
  if (outcomes.length === 0) return [];
  const dates = deadlines.map(({ label, at, clauses }) => ({
    label: momentWords(at, occasion.store.timeZone),
    value: label + marks(clauses),
  }));
  return [
    { kind: 'heading', text: 'The estimate of the request' },
    {
      kind: 'paragraph',
      text: 'As it was shown when the request was made. An estimate is no promise: a person decides.',
    },
    ...outcomes.flatMap((outcome) => outcomeParts(outcome, occasion)),
    ...(dates.length > 0 ? [{ kind: 'rows', rows: dates } as const] : []),
  ];
}

/** Every clause that the estimate cites. */
export const clausesOf = ({ outcomes, deadlines, evidence, steps }: StoredEstimate): ClauseId[] =>
  [
    ...outcomes.flatMap((outcome) => [...outcome.lines, ...outcome.youPay, outcome]),
    ...deadlines,
    ...evidence,
    ...steps,
  ].flatMap(({ clauses }) => clauses);

function outcomeParts(outcome: StoredOutcome, { policy, request, store: { timeZone } }: Occasion): Part[] {
  const { id, certainty, capped, lines, youPay, condition, until, paidWithin, refund, left, clauses } =
    outcome;
  const title = policy.procedures[request.procedure]?.outcomes[ruleIdOf(id)]?.title ?? id;
  const holds =
    outcome.if.length > 0 ? `If ${conditionWords(outcome.if, policy)}` : CERTAINTY_WORDS[certainty];
  const rows: (Row | false | null)[] = [
    ...lines.map(lineRow),
    refund && lines.length > 0 && { label: 'Refund', value: boundsWords(refund) },
    capped && { label: 'Capped', value: 'The deductions are more than what was paid.' },
    ...youPay.map((line) => ({ ...lineRow(line), label: `To be paid besides: ${line.label}` })),
    left &&
      refund &&
      boundsWords(left) !== boundsWords(refund) && { label: 'Left', value: boundsWords(left) },
    condition !== null && { label: 'On condition', value: condition },
    until && { label: 'Until', value: momentWords(until, timeZone) },
    paidWithin !== null && { label: 'Paid within', value: paidWithin },
    clauses.length > 0 && { label: 'By', value: clauses.map((clause) => `§ ${clause}`).join(', ') },
  ];
  return [
    { kind: 'paragraph', text: `${holds}: ${title}. ${outcomeWords(outcome)}.` },
    { kind: 'rows', rows: rows.filter((row) => row !== false && row !== null) },
  ];
}

const lineRow = ({ label, amount, clauses }: Line): Row => ({
  label,
  value: `${amount ? formatMoney(amount) : 'not stated'}${marks(clauses)}`,
});

/** A moment in the offset in which it was reckoned, with the store's own time beside it where that is another. */
function momentWords(moment: Moment, timeZone: string): string {
  const reckoned = formatMomentWords(moment);
  const atStore = formatMomentIn(moment, timeZone);
  return atStore === reckoned ? reckoned : `${reckoned} (${atStore} at the store)`;
}

import { addDays, type Day, msOf } from '@/lib/dates/day';
import { dayOf, formatMoment, type Moment } from '@/lib/dates/moment';
import type { Currency } from '@/lib/money/money';
import type { FactName, Policy } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { canonicalText } from '../read-answer';
import type { Answer, Case } from '../types';
import { type Knowledge, type Known, type Passed, TIMES_IN_ORDER } from './knowledge';

/** Whether a case stands at the first or at the last moment of each period on its way. A period without end has only a first. */
export type Instant = 'first' | 'last';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const ONE_SECOND = 1000;

/** A case of which exactly this is known: the first value of each choice, and times that lie in their periods. */
export function witnessOf(known: Knowledge, policy: Policy, currency: Currency, instant: Instant): Case {
  const asOf = longAfter(policy);
  const passed = inOrder(
    new Map([...known].flatMap(([fact, one]) => (one.kind === 'passed' ? [[fact, one] as const] : []))),
    instant,
  );
  const answers = [...known].map(
    ([fact, one]) => [fact, answerTo(one, passed.get(fact) ?? 0, asOf)] as const,
  );
  return { asOf, currency, answers: new Map(answers) };
}

/** The case as an address gives it. */
export const entriesOf = ({ asOf, currency, answers }: Case): [string, string][] => [
  ['asOf', formatMoment(asOf)],
  ['currency', currency.code],
  ...[...answers].map(([fact, answer]): [string, string] => [fact, canonicalText(answer)]),
];

/** Noon of a day so late that every period of the policy fits between the version's first day and it. */
function longAfter({ version, figures }: Policy): Moment {
  const days = Object.values(figures).flatMap((figure) =>
    figure.kind === 'duration' ? [figure.unit === 'hours' ? figure.amount / 24 : figure.amount] : [],
  );
  const longest = Math.ceil(Math.max(0, ...days)) + 2;
  return { ms: msOf(addDays(version, longest)) + MS_PER_DAY / 2, offsetMinutes: 0 };
}

function answerTo(known: Known, passed: number, asOf: Moment): Answer {
  if (known.kind === 'values') {
    const [value = UNKNOWN] = known.values;
    return value === UNKNOWN ? { type: 'unknown' } : { type: 'choice', value };
  }
  if (known.unit === 'hours') return { type: 'moment', value: { ...asOf, ms: asOf.ms - passed } };
  const day: Day = addDays(dayOf(asOf), -passed / MS_PER_DAY);
  return { type: 'day', value: day };
}

/** The time passed since each fact, in milliseconds: what came before lies at least as far back as what came later. */
function inOrder(known: ReadonlyMap<FactName, Passed>, instant: Instant): Map<FactName, number> {
  const passed = new Map([...known].map(([fact, one]) => [fact, passedAt(one, instant)]));
  let least = 0;
  for (const fact of TIMES_IN_ORDER.toReversed()) {
    const own = passed.get(fact);
    if (own === undefined) continue;
    least = Math.max(least, own);
    passed.set(fact, least);
  }
  return passed;
}

function passedAt({ unit, over, within }: Passed, instant: Instant): number {
  const [size, step] = unit === 'hours' ? [MS_PER_HOUR, ONE_SECOND] : [MS_PER_DAY, MS_PER_DAY];
  if (instant === 'last' && within !== null) return within * size;
  return over === null ? 0 : over * size + step;
}

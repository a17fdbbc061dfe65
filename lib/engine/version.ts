import { type Day, parseDay } from '@/lib/dates/day';
import { dayOf, type Moment, parseMoment } from '@/lib/dates/moment';
import { inForceOn } from '@/lib/policy/in-force';
import type { FactName, Policy, Store } from '@/lib/policy/types';
import type { Case, Problem } from './types';

/** The facts that tell an order's date, whatever the procedure. */
export const ORDER_DATES: readonly FactName[] = ['orderedOn', 'orderedAt'];

/** The facts that tell which of a store's versions judges: none where there is one. */
export const judgingDates = ({ versions }: Store): readonly FactName[] =>
  versions.length > 1 ? ORDER_DATES : [];

/**
 * The version that judges facts as they were given: the one in force on the order's day, or without one on that of `asOf`.
 * Never the nearest one: a day before the first version is a problem, and so is a version without the procedure, where one is named.
 */
export function versionFor(
  store: Store,
  procedure: string | undefined,
  given: ReadonlyMap<FactName, string>,
  asOf: Moment,
): Policy | Problem {
  const { fact, day } = judgedOn(given, asOf);
  const label = store.versions.at(-1)?.facts[fact]?.label ?? fact;
  const policy = inForceOn(store, day);
  if (!policy) {
    const first = store.versions[0]?.version;
    const message = `${label}: ${day} lies before ${first}. The store's policy is published from that day on, so an earlier one cannot be judged.`;
    return { fact, message };
  }
  if (procedure === undefined || Object.hasOwn(policy.procedures, procedure)) return policy;
  const later = store.versions.findLast(({ procedures }) => Object.hasOwn(procedures, procedure));
  const title = later?.procedures[procedure]?.title ?? procedure;
  const message = `${label}: the policy of ${policy.version}, which judges an order of ${day}, has no “${title}”. Only customer care can say.`;
  return { fact, message };
}

/** The fact to ask before anything else: the order's date, where the versions decide differently and none is given. */
export function orderDateWanted(
  { orderDates }: Store,
  procedure: string,
  { answers }: Case,
): FactName | undefined {
  const isKnown = ORDER_DATES.some((fact) => answers.has(fact));
  return isKnown ? undefined : orderDates[procedure];
}

/** The day of the order where the facts tell it, else today, and the fact that told it. */
function judgedOn(given: ReadonlyMap<FactName, string>, asOf: Moment): { fact: FactName; day: Day } {
  const on = parseDay(given.get('orderedOn') ?? '');
  const at = parseMoment(given.get('orderedAt') ?? '');
  if (at && (!on || on === dayOf(at))) return { fact: 'orderedAt', day: dayOf(at) };
  if (on) return { fact: 'orderedOn', day: on };
  return { fact: 'asOf', day: dayOf(asOf) };
}

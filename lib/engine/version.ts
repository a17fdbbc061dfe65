import type { Day } from '@/lib/dates/day';
import { dayOf } from '@/lib/dates/moment';
import { inForceOn } from '@/lib/policy/in-force';
import type { FactName, Policy, Store } from '@/lib/policy/types';
import { factsAsked } from './facts-asked';
import type { Case, Problem } from './types';

/** The facts that tell an order's date, whatever the procedure. */
export const ORDER_DATES: readonly FactName[] = ['orderedOn', 'orderedAt'];

/** The version in force on the day that judges a case: never the nearest one, a problem where there is none. */
export function versionFor(store: Store, facts: Case): Policy | Problem {
  const { fact, day } = judgedOn(facts);
  const policy = inForceOn(store, day);
  if (policy) return policy;
  const first = store.versions[0]?.version;
  return {
    fact,
    message: `${fact}: ${day} lies before ${first}. The store's policy is published from that day on, so an earlier one cannot be judged.`,
  };
}

/**
 * The fact that must be known before anything else: the order's date, where the store's versions differ for a procedure
 * and no date tells which of them judges. Undefined where it is known, or makes no difference.
 */
export function orderDateWanted(store: Store, procedure: string, { answers }: Case): FactName | undefined {
  const known = ORDER_DATES.some((fact) => answers.has(fact));
  if (known || !versionsDiffer(store, procedure)) return undefined;
  const tree = store.versions.at(-1)?.procedures[procedure]?.tree;
  return tree && factsAsked(tree).includes('orderedAt') ? 'orderedAt' : 'orderedOn';
}

/** Whether a procedure is decided differently by any two versions: another tree, other outcomes, other figures. */
function versionsDiffer({ versions }: Store, procedure: string): boolean {
  const decided = ({ procedures, figures }: Policy) => JSON.stringify([procedures[procedure], figures]);
  const [first, ...others] = versions;
  return first !== undefined && others.some((policy) => decided(policy) !== decided(first));
}

/** The day of the order where the facts tell it, else today, and the fact that told it. */
function judgedOn({ asOf, answers }: Case): { fact: FactName; day: Day } {
  const on = answers.get('orderedOn');
  const at = answers.get('orderedAt');
  if (at?.type === 'moment' && (on?.type !== 'day' || on.value === dayOf(at.value)))
    return { fact: 'orderedAt', day: dayOf(at.value) };
  if (on?.type === 'day') return { fact: 'orderedOn', day: on.value };
  return { fact: 'asOf', day: dayOf(asOf) };
}

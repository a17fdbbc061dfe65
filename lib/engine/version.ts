import type { Day } from '@/lib/dates/day';
import { dayOf } from '@/lib/dates/moment';
import type { FactName, Policy, Store } from '@/lib/policy/types';
import type { Case, Problem } from './types';

/** The version in force on the day that judges a case: never the nearest one, a problem where there is none. */
export function versionFor(store: Store, facts: Case): Policy | Problem {
  const { fact, day } = judgedOn(facts);
  const policy = store.versions.findLast(({ version }) => version <= day);
  if (policy) return policy;
  const first = store.versions[0]?.version;
  return {
    fact,
    message: `${fact}: ${day} lies before ${first}. The store's policy is published from that day on, so an earlier one cannot be judged.`,
  };
}

/** The day of the order where the facts tell it, else today, and the fact that told it. */
export function judgedOn({ asOf, answers }: Case): { fact: FactName; day: Day } {
  const on = answers.get('orderedOn');
  if (on?.type === 'day') return { fact: 'orderedOn', day: on.value };
  const at = answers.get('orderedAt');
  if (at?.type === 'moment') return { fact: 'orderedAt', day: dayOf(at.value) };
  return { fact: 'asOf', day: dayOf(asOf) };
}

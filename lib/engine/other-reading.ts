import { onlyVersion } from '@/lib/policy/only-version';
import type { OutcomeRule, Policy, Procedure, Reading, Store } from '@/lib/policy/types';
import type { World } from './circumstances';
import { consult } from './consult';
import type { Estimate } from './types';

/** What a reading's basket comes to: as the product reads the clause, and as another reading would have it. */
export interface Comparison {
  readonly ours: Estimate;
  /** Null where the other reading changes nothing that the engine computes. */
  readonly other: Estimate | null;
}

/** Works a reading's basket through, both ways, by this version alone. Throws where the basket leads to no estimate. */
export function compareReadings(store: Store, policy: Policy, reading: Reading, world: World): Comparison {
  const { instead, basket } = reading;
  const ours = estimate(onlyVersion(store, policy), reading, basket.facts, world);
  if (!instead) return { ours, other: null };
  const facts = { ...basket.facts, ...instead.facts };
  const otherwise = onlyVersion(store, readOtherwise(policy, reading));
  return { ours, other: estimate(otherwise, reading, facts, world) };
}

/** The version with the amounts of the other reading in place of its own. */
export function readOtherwise(policy: Policy, { basket, instead }: Reading): Policy {
  const procedure = policy.procedures[basket.procedure];
  if (!procedure || !instead) return policy;
  const outcomes = Object.entries(procedure.outcomes).map(([id, rule]) => [
    id,
    Object.hasOwn(instead.outcomes, id) ? { ...withoutAmounts(rule), ...instead.outcomes[id] } : rule,
  ]);
  const other: Procedure = { ...procedure, outcomes: Object.fromEntries(outcomes) };
  return { ...policy, procedures: { ...policy.procedures, [procedure.id]: other } };
}

const withoutAmounts = ({ lines: _lines, least: _least, ...rule }: OutcomeRule): OutcomeRule => rule;

function estimate(
  store: Store,
  { clause, basket }: Reading,
  facts: Readonly<Record<string, string>>,
  world: World,
): Estimate {
  const verdict = consult(store, basket.procedure, Object.entries(facts), world);
  if (verdict?.status === 'estimate') return verdict;
  const why = verdict?.status === 'question' ? { missing: verdict.ask } : verdict;
  throw new Error(`${store.id}: the basket of ${clause} leads to no estimate: ${JSON.stringify(why)}`);
}

import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { Contestant } from './agreement';
import { type Decision, decisionOf } from './decision';
import { withJsonRules } from './with-json-rules';
import { withPublicodes } from './with-publicodes';
import { withZen } from './with-zen';

/** The engines compared with, by their names in the registry. */
export const OTHERS: Readonly<Record<string, (decision: Decision) => Contestant>> = {
  'json-rules-engine': withJsonRules,
  publicodes: withPublicodes,
  '@gorules/zen-engine': withZen,
};

/** Every procedure of every store, in the version in force. */
export const decisionsOf = (stores: readonly Store[]): Decision[] =>
  stores.flatMap((store) => {
    const policy = currentPolicy(store);
    return Object.values(policy.procedures).map((procedure) => decisionOf(store, policy, procedure));
  });

import type { Policy, Store } from './types';

/**
 * A version of a policy for machines: its clauses with their figures, its procedures as they are decided, what follows a
 * request, what a shopper can do, and what search engines are told about returns.
 */
export function policyJson(store: Store, policy: Policy) {
  return {
    store: store.id,
    policy: policy.version,
    currency: store.currency,
    timeZone: store.timeZone,
    sections: policy.sections,
    clauses: Object.values(policy.clauses).map(({ id, text, reading, silent }) => ({
      id,
      text,
      reading,
      silent,
    })),
    figures: policy.figures,
    facts: policy.facts,
    procedures: Object.values(policy.procedures),
    progress: policy.progress,
    options: policy.options,
    returnTerms: policy.returnTerms,
  };
}

import type { Policy, Store } from './types';

/** The part of a store that judging one procedure's amounts needs: what a wizard sends to the browser. */
export function sliceForWizard(store: Store, procedure: string): Store {
  return { ...store, topics: {}, versions: store.versions.map((policy) => slicePolicy(policy, procedure)) };
}

const NOT_JUDGED = { clauses: {}, progress: {}, readings: [], options: [], returnTerms: {} };

function slicePolicy(policy: Policy, procedure: string): Policy {
  const own = policy.procedures[procedure];
  if (!own) return { ...policy, ...NOT_JUDGED, procedures: {} };
  const outcomes = Object.entries(own.outcomes).map(([id, rule]) => [
    id,
    { ...rule, clauses: [], assumes: [], evidence: [], steps: [] },
  ]);
  return {
    ...policy,
    sections: {},
    ...NOT_JUDGED,
    facts: Object.fromEntries(
      Object.entries(policy.facts).map(([name, fact]) => [
        name,
        { ...fact, hint: undefined, findOut: undefined },
      ]),
    ),
    procedures: { [procedure]: { ...own, outcomes: Object.fromEntries(outcomes), evidence: {}, steps: {} } },
  };
}

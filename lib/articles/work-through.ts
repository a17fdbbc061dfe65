import { consult } from '@/lib/engine/consult';
import { DATED_WORLD } from '@/lib/engine/dated-world';
import type { Estimate } from '@/lib/engine/types';
import { onlyVersion } from '@/lib/policy/only-version';
import type { FactName, Policy, Store } from '@/lib/policy/types';

/** An article's example as it stands in its MDX: `facts` is a query, which says as of when. */
export interface ExampleAttributes {
  readonly title: string;
  readonly procedure: string;
  readonly facts: string;
}

export interface WorkedThrough {
  readonly estimate: Estimate;
  /** The facts as the example gives them, without those that only follow. */
  readonly given: readonly FactName[];
}

/** An example worked through by the version that its article quotes. Throws where it gives no estimate. */
export function workThrough(store: Store, policy: Policy, example: ExampleAttributes): WorkedThrough {
  const { title, procedure, facts } = example;
  const entries = new URLSearchParams(facts);
  const verdict = consult(onlyVersion(store, policy), procedure, entries, DATED_WORLD);
  if (verdict?.status !== 'estimate' || !entries.has('asOf')) {
    throw new Error(
      `The example "${title}" gives no estimate: ${JSON.stringify(verdict?.status === 'invalid' ? verdict.problems : verdict?.status)}`,
    );
  }
  return {
    estimate: verdict,
    given: [...verdict.facts.answers.keys()].filter((fact) => entries.has(fact)),
  };
}

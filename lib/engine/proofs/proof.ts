import type { Currency } from '@/lib/money/money';
import type { Policy, Store } from '@/lib/policy/types';

/** One claim about a policy, tried: what it is, what came out, and every place where it does not hold. */
export interface Proof {
  readonly id: string;
  /** The claim in one sentence. */
  readonly claim: string;
  /** What was tried, with counts. */
  readonly verdict: string;
  /** What to mend, one sentence or two each; empty where the claim holds. */
  readonly faults: readonly string[];
  /** What else is worth knowing. No fault. */
  readonly notes: readonly string[];
}

/** One version of a store's policy, and the store's currency: what a proof is about. */
export interface Ground {
  readonly store: Store;
  readonly policy: Policy;
  readonly currency: Currency;
}

/** "1 path", "3 paths". */
export const counted = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;

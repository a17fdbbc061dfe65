import type { FactName, Node, Policy, Procedure, Store } from '@/lib/policy/types';

/** Facts ready for an engine that reads no text: choices as words, times as days or hours gone by, amounts in smallest units. */
export type PlainFacts = Readonly<Record<FactName, string | number>>;

/** What all engines must agree on: the outcomes with the least and the most that comes back, and who decides instead. */
export interface Answer {
  readonly outcomes: readonly {
    readonly id: string;
    readonly min: number | null;
    readonly max: number | null;
  }[];
  readonly handover: string | null;
}

/** A procedure's rules in no engine's words: one row per path, and the tree for engines that nest. */
export interface Decision {
  readonly store: Store;
  readonly policy: Policy;
  readonly procedure: Procedure;
  readonly tree: Node;
  readonly figures: Policy['figures'];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly conditions: readonly Condition[];
  readonly leaf: Leaf;
}

/** One of the values; or a time gone by above the first limit (exclusive) up to the second (inclusive), where there are any. */
export type Condition =
  | { readonly fact: FactName; readonly oneOf: readonly string[] }
  | { readonly fact: FactName; readonly above: number | null; readonly upTo: number | null };

export interface Leaf {
  readonly payouts: readonly Payout[];
  readonly handover: string | null;
}

/** What an outcome pays, capped at zero; null where the policy states no amount. */
export interface Payout {
  readonly id: string;
  readonly most: readonly Term[] | null;
  /** Null where a part of it is not published. */
  readonly least: readonly Term[] | null;
}

/** A share of an amount, rounded half up to the smallest unit, or a fixed number of smallest units; added or taken away. */
export type Term = { readonly sign: 1 | -1 } & (
  | { readonly fact: FactName; readonly basisPoints: number }
  | { readonly fixed: number }
);

/** All of an amount, in the basis points of a share. */
export const WHOLE = 10_000;

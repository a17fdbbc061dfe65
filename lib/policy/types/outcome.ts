import type { ClauseId, FigureId } from './clause';
import type { FactName } from './fact';

export const REMEDIES = [
  'refund',
  'no-charge',
  'order-change',
  'replacement',
  'parts',
  'reshipment',
  'exchange',
  'repair',
  'courier-compensation',
  'wallet-payout',
  'case-by-case',
  'none',
] as const;

export type Remedy = (typeof REMEDIES)[number];

/**
 * One line of an amount: a money fact or a share of it, added or taken away; a fee that the policy states; or a deduction
 * that nobody published. `otherwise` makes the fact optional: without it the line is left out, and this is assumed.
 */
export type LineRule =
  | {
      readonly kind: 'plus' | 'less';
      readonly label: string;
      readonly of: FactName;
      readonly share?: FigureId;
      readonly otherwise?: string;
      readonly clauses: readonly ClauseId[];
    }
  | {
      readonly kind: 'fee';
      readonly label: string;
      readonly figure: FigureId;
      readonly clauses: readonly ClauseId[];
    }
  | { readonly kind: 'not-published'; readonly label: string; readonly clauses: readonly ClauseId[] };

/** What a path ends in. */
export interface OutcomeRule {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly remedy: Remedy;
  /** The lines of the most that comes back; absent where the policy states no amount. */
  readonly lines?: readonly LineRule[];
  /** The lines of the least; absent where the policy fixes the amount, empty for "from zero". */
  readonly least?: readonly LineRule[];
  /** Costs besides the refund; `amount` names the money fact that tells how much, where the shopper knows. */
  readonly youPay: readonly {
    readonly label: string;
    readonly amount?: FactName;
    readonly clauses: readonly ClauseId[];
  }[];
  readonly condition?: string;
  readonly paidWithin?: string;
  readonly clauses: readonly ClauseId[];
  /** Clauses whose reading or silence bears on the amount without being cited for it. */
  readonly assumes: readonly ClauseId[];
  readonly evidence: readonly string[];
  readonly steps: readonly string[];
}

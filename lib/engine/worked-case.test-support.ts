/** An amount between two bounds, in major units; null for a bound that the policy does not state. */
export interface WorkedBounds {
  readonly min: string | null;
  readonly max: string | null;
}

/** A line as a person reads it: its label and its amount, null where nobody published it. */
export type WorkedLine = readonly [label: string, amount: string | null];

export interface WorkedOutcome {
  readonly id: string;
  readonly remedy: string;
  readonly certainty: 'sure' | 'store-decides' | 'your-choice';
  readonly refund: WorkedBounds | null;
  /** Absent: the same as `refund`. */
  readonly left?: WorkedBounds;
  readonly capped?: boolean;
  readonly lines?: readonly WorkedLine[];
  readonly youPay?: readonly WorkedLine[];
  readonly until?: string;
  readonly if?: readonly { readonly fact: string; readonly value: string }[];
  /** The clauses that must at least be cited. */
  readonly clauses: readonly string[];
}

/** A case worked out by hand from the published policy: the facts as in an address, and what the estimate must say. */
export interface WorkedCase {
  /** A sentence. */
  readonly title: string;
  readonly procedure: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly outcomes: readonly WorkedOutcome[];
  readonly deadlines?: readonly { readonly id: string; readonly at: string }[];
  readonly handover?: {
    readonly procedure: string | null;
    readonly facts?: Readonly<Record<string, string>>;
  };
}

/** An amount that the policy fixes. */
export const exactly = (amount: string): WorkedBounds => ({ min: amount, max: amount });

/** A sum that the policy leaves open. */
export const open: WorkedBounds = { min: null, max: null };

/** A remedy that brings nothing. */
export const nothing: WorkedBounds = exactly('0.00');

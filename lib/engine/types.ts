import type { Day } from '@/lib/dates/day';
import type { Moment } from '@/lib/dates/moment';
import type { Currency, Money } from '@/lib/money/money';
import type {
  Certainty,
  ClauseId,
  Evidence,
  FactName,
  Period,
  Policy,
  Procedure,
  Remedy,
  Store,
} from '@/lib/policy/types';

/** What a shopper answered to one question. */
export type Answer =
  | { readonly type: 'choice'; readonly value: string }
  | { readonly type: 'day'; readonly value: Day }
  | { readonly type: 'moment'; readonly value: Moment }
  | { readonly type: 'money'; readonly value: Money }
  | { readonly type: 'unknown' };

/** One shopper's case: the facts given, and the moment and currency in which it is judged. */
export interface Case {
  readonly asOf: Moment;
  readonly currency: Currency;
  readonly answers: ReadonlyMap<FactName, Answer>;
}

/** Why a fact was refused: an answer that can be mended. */
export interface Problem {
  readonly fact: FactName;
  readonly message: string;
}

/** What the policy says to a case. `ruling` tells under which version and facts it was said. */
export type Verdict = Invalid | Question | Estimate;

export interface Invalid {
  readonly status: 'invalid';
  readonly problems: readonly Problem[];
}

/** A case with the version that judges it, before a procedure is chosen. */
export interface Situation {
  readonly store: Store;
  readonly policy: Policy;
  readonly facts: Case;
}

export interface Ruling extends Situation {
  readonly procedure: Procedure;
}

/** The facts still missing: the first binds, the others will be asked if nothing changes. */
export interface Question extends Ruling {
  readonly status: 'question';
  readonly ask: readonly FactName[];
}

export interface Estimate extends Ruling {
  readonly status: 'estimate';
  readonly outcomes: readonly Outcome[];
  /** Where the case stands in each period that was asked about. */
  readonly elapsed: readonly Elapsed[];
  readonly deadlines: readonly Deadline[];
  readonly assumptions: readonly { readonly clause: ClauseId; readonly text: string }[];
  readonly evidence: readonly Evidence[];
  readonly steps: readonly { readonly text: string; readonly clauses: readonly ClauseId[] }[];
  readonly handovers: readonly Handover[];
}

/** A branch left open by "I do not know": the outcome holds if the fact has this value. */
export interface Condition {
  readonly fact: FactName;
  readonly value: string;
}

/** The least and the most that comes back, both inclusive; null where the policy does not state the bound. */
export interface Bounds {
  readonly min: Money | null;
  readonly max: Money | null;
}

export interface Line {
  readonly label: string;
  /** Below zero for a deduction; null where nobody published it. */
  readonly amount: Money | null;
  readonly clauses: readonly ClauseId[];
}

export interface Outcome {
  /** Unique within the estimate, and stable. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly remedy: Remedy;
  readonly certainty: Certainty;
  /** What must be true of the facts left open; values of one fact are alternatives. */
  readonly if: readonly Condition[];
  /** Null for a remedy that is not money. */
  readonly refund: Bounds | null;
  /** The refund less the cost of sending the item back, where that is known. */
  readonly left: Bounds | null;
  /** Whether deductions exceeded what was paid, so that zero stands in their place. */
  readonly capped: boolean;
  /** They add up to the most that comes back, before capping. */
  readonly lines: readonly Line[];
  /** Costs besides the refund, as positive amounts. */
  readonly youPay: readonly Line[];
  readonly condition: string | null;
  /** The last moment, inclusive, at which this is offered; null where it does not end. */
  readonly until: Moment | null;
  readonly paidWithin: string | null;
  readonly clauses: readonly ClauseId[];
  /** What is assumed of facts that were not given, each with the clause it bears on. */
  readonly presumed: readonly { readonly clause: ClauseId; readonly text: string }[];
  /** Clauses that bear on it without being cited for it. */
  readonly assumes: readonly ClauseId[];
  readonly evidence: readonly string[];
  readonly steps: readonly string[];
}

export interface Deadline {
  readonly id: string;
  /** The last moment that still counts. */
  readonly at: Moment;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
}

/** Another procedure decides, or (`procedure` null) only customer care can say. */
export interface Handover {
  readonly procedure: string | null;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly if: readonly Condition[];
}

/** One leaf reached, with the branches left open and the periods passed on the way. */
export interface Reached<L> {
  readonly leaf: L;
  readonly open: readonly OpenBranch[];
  readonly elapsed: readonly Elapsed[];
}

export interface OpenBranch {
  readonly fact: FactName;
  readonly values: readonly string[];
  /** Every value of the node; a branch that holds them all is no condition. */
  readonly of: readonly string[];
}

/** Where the case stands in the periods since a day or moment. */
export interface Elapsed {
  readonly fact: FactName;
  readonly period: Period;
  /** Whole days, or exact hours, since the fact. */
  readonly amount: number;
  readonly unit: 'days' | 'hours';
  /** By how much the period before is exceeded, in the same unit; null in the first one. */
  readonly over: number | null;
  /** The last moment of the period, inclusive; null for the one without end. */
  readonly ends: Moment | null;
}

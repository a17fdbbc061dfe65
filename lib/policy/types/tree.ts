import type { ClauseId, FigureId } from './clause';
import type { FactName } from './fact';

/** `sure`: it applies. `store-decides`: one of several, not in your hands. `your-choice`: one of several, in your hands. */
export type Certainty = 'sure' | 'store-decides' | 'your-choice';

/** A procedure's tree: questions with outcomes at the leaves. Complete and free of overlaps by its shape. */
export type Node = ChoiceNode | PeriodNode | OutcomesLeaf | HandoverLeaf;

export interface ChoiceNode {
  readonly kind: 'choice';
  readonly ask: FactName;
  readonly branches: readonly { readonly values: readonly string[]; readonly next: Node }[];
}

/** Periods since a day or moment, shortest first; each includes its last moment, the last one never ends. */
export interface PeriodNode {
  readonly kind: 'period';
  readonly ask: FactName;
  readonly periods: readonly Period[];
}

export interface Period {
  /** The duration after which it ends; null for the period without end. */
  readonly within: FigureId | null;
  /** The period in words, for a branch left open: "within 30 days", "later than 30 days". */
  readonly words: string;
  readonly deadline?: DeadlineRule;
  readonly next: Node;
}

export interface OutcomesLeaf {
  readonly kind: 'outcomes';
  readonly offers: readonly { readonly certainty: Certainty; readonly outcome: string }[];
}

/** Another procedure decides; `facts` are what this path already answers of its questions. */
export interface HandoverLeaf {
  readonly kind: 'handover';
  readonly to: string;
  readonly facts: Readonly<Record<FactName, string>>;
}

export interface DeadlineRule {
  readonly id: string;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
}

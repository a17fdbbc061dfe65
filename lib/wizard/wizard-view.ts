import type { Estimate, Problem, Ruling } from '@/lib/engine/types';
import type { FactName } from '@/lib/policy/types';

export type Entries = readonly (readonly [FactName, string])[];

/** What a wizard's address shows: the next question (or one again), an estimate, or facts that nothing here can mend. */
export type WizardView =
  | QuestionView
  | EstimateView
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export interface QuestionView {
  readonly kind: 'question';
  readonly fact: FactName;
  /** The answer to show in the field, as given or as it was typed. */
  readonly value: string;
  readonly message: string | undefined;
  /** The facts that travel along with the answer. */
  readonly others: Entries;
  readonly back: string;
  readonly ruling: Ruling | undefined;
  readonly answered: readonly FactName[];
}

export interface EstimateView {
  readonly kind: 'estimate';
  readonly estimate: Estimate;
  readonly entries: Entries;
  readonly back: string;
  readonly answered: readonly FactName[];
}

export interface WizardPage {
  /** The one address of this state; the page redirects to it from any other way of writing it. */
  readonly address: string;
  /** Answers no longer needed after a change. */
  readonly dropped: readonly FactName[];
  readonly view: WizardView;
}

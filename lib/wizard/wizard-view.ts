import type { RankedOption } from '@/lib/engine/options/types';
import type { Estimate, Problem, Ruling } from '@/lib/engine/types';
import type { WaitingPeriod } from '@/lib/engine/waiting/periods';
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
  /** What the shopper can do, in order, and the amounts that would make the comparison more exact. */
  readonly options: readonly RankedOption[];
  readonly toAdd: readonly FactName[];
  /** What the same case brings from now on. */
  readonly waiting: readonly WaitingPeriod[];
}

export interface WizardPage {
  /** The one address of this state; the page redirects to it from any other way of writing it. */
  readonly address: string;
  /** Answers no longer needed after a change. */
  readonly dropped: readonly FactName[];
  readonly view: WizardView;
}

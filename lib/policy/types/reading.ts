import type { ClauseId } from './clause';
import type { FactName } from './fact';
import type { OutcomeRule } from './outcome';

export const READING_KINDS = [
  'contradiction',
  'gap',
  'undefined-base',
  'missing-amount',
  'boundary',
] as const;

/** Where the published text of a clause admits more than one reading, or says nothing, and what another reading changes. */
export interface Reading {
  readonly clause: ClauseId;
  readonly kind: (typeof READING_KINDS)[number];
  /** What the text leaves open, as a question. */
  readonly question: string;
  /** What the published text says of it, where the clause's own text does not show that. */
  readonly says?: string;
  readonly another: string;
  /** The case on which both readings are compared; its facts say as of when. */
  readonly basket: { readonly procedure: string; readonly facts: Readonly<Record<FactName, string>> };
  /** The other reading for the engine: facts in place of the basket's, amounts in place of an outcome's. */
  readonly instead?: {
    readonly facts: Readonly<Record<FactName, string>>;
    readonly outcomes: Readonly<Record<string, Pick<OutcomeRule, 'lines' | 'least'>>>;
  };
  /** A sentence that would settle it. */
  readonly wording: string;
}

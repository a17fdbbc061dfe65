import type { ClauseId } from './clause';
import type { FactName } from './fact';

/** A fact's value that stands for the day on which is asked. */
export const TODAY = 'today';

/** What a case may want of a fact besides certain values: any answer at all, or none. */
export const FACT_STANDS = { given: 'given', absent: 'absent' } as const;

/** One of these values, or whether there is an answer. */
export type WantedAnswer = readonly string[] | keyof typeof FACT_STANDS;

/**
 * Something that a shopper can do: a procedure judged with supposed facts. It holds of the outcomes that it names; where
 * the procedure leads to none of them, it is not open.
 */
export interface OptionRule {
  readonly id: string;
  readonly title: string;
  readonly procedure: string;
  readonly takes: readonly string[];
  /** What the shopper would bring about, in place of what is. */
  readonly suppose: Readonly<Record<FactName, string>>;
  /** What is taken to be so where the shopper has not said. */
  readonly presume: Readonly<Record<FactName, string>>;
  /** The cases in which it is open: in one of them at least, every fact is as wanted. None: always. */
  readonly when: readonly Readonly<Record<FactName, WantedAnswer>>[];
  /** Why it is not open in any other case. */
  readonly unless: string;
  readonly clauses: readonly ClauseId[];
}

import type { Money } from '@/lib/money/money';
import type { FactName, OptionRule } from '@/lib/policy/types';
import type { Answer, Condition, Outcome } from '../types';

/** What a shopper's case makes of an option. */
export type Option = OpenOption | ClosedOption;

export interface OpenOption {
  readonly possible: true;
  readonly rule: OptionRule;
  readonly supposed: ReadonlyMap<FactName, Answer>;
  /** The whole case as its procedure's address has it. */
  readonly facts: Readonly<Record<FactName, string>>;
  /** What must be so of the facts that the shopper does not know, for the option to be open at all. */
  readonly onlyIf: readonly Condition[];
  readonly outcomes: readonly Outcome[];
  /** The amounts still missing before its outcomes can be worked out; there are none of these then. */
  readonly ask: readonly FactName[];
}

export interface ClosedOption {
  readonly possible: false;
  readonly rule: OptionRule;
  readonly supposed: ReadonlyMap<FactName, Answer>;
  /** The condition that failed. */
  readonly because: string;
}

/**
 * How an option compares. `stated`: an amount in any case; `no-charge`: nothing has been paid, so nothing can be lost;
 * `not-stated`: the policy leaves its least open; `missing`: an amount has not been given; `not-money`: something else than
 * money comes; `case-by-case`: only customer care can say what.
 */
export type Worth =
  | { readonly kind: 'stated'; readonly least: Money; readonly most: Money }
  | { readonly kind: 'not-stated'; readonly most: Money | null }
  | { readonly kind: 'no-charge' | 'missing' | 'not-money' | 'case-by-case' };

/** An open option in its place, with the reason in one sentence. */
export type RankedOpen = OpenOption & { readonly worth: Worth; readonly because: string };

export type RankedOption = RankedOpen | ClosedOption;

import type { Day } from '@/lib/dates/day';
import type { Clause, ClauseId, Figure, FigureId } from './types/clause';
import type { FactDefinition, FactName } from './types/fact';
import type { OptionRule } from './types/option';
import type { Procedure } from './types/procedure';
import type { Progress } from './types/progress';
import type { Reading } from './types/reading';
import type { ReturnTerms } from './types/return-terms';

export * from './types/clause';
export * from './types/fact';
export * from './types/option';
export * from './types/outcome';
export * from './types/procedure';
export * from './types/progress';
export * from './types/reading';
export * from './types/return-terms';
export * from './types/tree';

/** One version of a store's policy, every text already carrying its figures. Plain data: it travels to the browser as JSON. */
export interface Policy {
  /** The day from which it is in force, which is also its name. */
  readonly version: Day;
  /** The sections' titles by their names, in the order shown. */
  readonly sections: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly clauses: Readonly<Record<ClauseId, Clause>>;
  readonly facts: Readonly<Record<FactName, FactDefinition>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** What follows a request, by procedure; a procedure that is absent: the policy says nothing. */
  readonly progress: Readonly<Record<string, Progress>>;
  readonly readings: readonly Reading[];
  /** What a shopper can do, in no order that means anything. */
  readonly options: readonly OptionRule[];
  readonly returnTerms: ReturnTerms;
}

export const ACCENTS = ['teal', 'indigo', 'plum', 'rust'] as const;

/** A store: its settings, and its policy's versions, oldest first. */
export interface Store {
  readonly id: string;
  readonly name: string;
  readonly tagline: string;
  readonly accent: (typeof ACCENTS)[number];
  /** ISO 4217 code used where a shopper names no other. */
  readonly currency: string;
  /** IANA name of the zone shown beside the shopper's own. */
  readonly timeZone: string;
  readonly care: { readonly email: string };
  readonly topics: Readonly<Record<string, string>>;
  readonly versions: readonly Policy[];
  /** For each procedure that the versions decide differently, the fact that tells the order's date: it is asked first. */
  readonly orderDates: Readonly<Record<string, FactName>>;
}

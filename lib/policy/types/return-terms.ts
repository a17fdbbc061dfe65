import type { ClauseId } from './clause';

/** A property of schema.org's MerchantReturnPolicy with the value that the clauses fix for every return it speaks of. */
export interface ReturnTerm {
  readonly is: string | number;
  readonly clauses: readonly ClauseId[];
}

/** What search engines are told about returns, by the properties' own names; the policy leaves open whatever is absent. */
export type ReturnTerms = Readonly<Record<string, ReturnTerm | undefined>>;

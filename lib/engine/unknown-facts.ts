import type { FactName } from '@/lib/policy/types';
import type { Ruling } from './types';

/** A fact that the shopper does not know, and how to find it out. */
export interface UnknownFact {
  readonly fact: FactName;
  readonly label: string;
  readonly findOut: string;
}

/** What was answered with "I do not know", in the order asked; what nobody can find out is left out. */
export const unknownFacts = ({ facts, policy }: Ruling, answered: readonly FactName[]): UnknownFact[] =>
  answered.flatMap((fact) => {
    const { label = fact, findOut } = policy.facts[fact] ?? {};
    return findOut && facts.answers.get(fact)?.type === 'unknown' ? [{ fact, label, findOut }] : [];
  });

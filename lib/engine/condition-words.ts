import type { Policy } from '@/lib/policy/types';
import { valueWords } from './answer-words';
import type { Condition } from './types';

/** What must be true of the facts left open, in the store's words: "Stage: shipped, or delivered; Insured: yes". */
export function conditionWords(conditions: readonly Condition[], { facts }: Pick<Policy, 'facts'>): string {
  const names = [...new Set(conditions.map(({ fact }) => fact))];
  const words = names.map((name) => {
    const definition = facts[name];
    const values = conditions
      .filter(({ fact }) => fact === name)
      .map(({ value }) => valueWords(definition, value));
    return `${definition?.label ?? name}: ${values.join(', or ')}`;
  });
  return words.join('; ');
}

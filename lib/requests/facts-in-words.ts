import { answerWords } from '@/lib/engine/answer-words';
import { expectedOf } from '@/lib/engine/expected';
import { answerSchema } from '@/lib/engine/read-answer';
import { currencyOf } from '@/lib/money/currency';
import type { Policy } from '@/lib/policy/types';
import type { StoredRequest } from './storage/types';

/** What the shopper answered, in the store's words for it; a value that the policy no longer knows stands as it is. */
export function factsInWords(
  policy: Policy,
  { procedure, facts }: Pick<StoredRequest, 'procedure' | 'facts'>,
): { readonly label: string; readonly value: string }[] {
  const currency = currencyOf(facts.currency ?? '');
  return Object.entries(facts)
    .filter(([name]) => name !== 'currency')
    .map(([name, text]) => {
      const definition = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
      const expected = currency && expectedOf(policy, procedure, name, currency);
      const read = expected && answerSchema(expected).safeParse(text);
      return {
        label: definition?.label ?? name,
        value: read?.success ? answerWords(definition, read.data) : text,
      };
    });
}

import { formatDay, formatMomentWords } from '@/lib/dates/format-date';
import { formatMoney } from '@/lib/money/format-money';
import type { FactDefinition } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { canonicalText } from './read-answer';
import type { Answer } from './types';

/** An answer in the words in which it was chosen or understood. */
export function answerWords(fact: FactDefinition | undefined, answer: Answer): string {
  switch (answer.type) {
    case 'money':
      return formatMoney(answer.value);
    case 'day':
      return formatDay(answer.value);
    case 'moment':
      return formatMomentWords(answer.value);
    default:
      return valueWords(fact, canonicalText(answer));
  }
}

/** A value of a choice in the customer's words. */
export function valueWords(fact: FactDefinition | undefined, value: string): string {
  if (value === UNKNOWN) return 'I do not know';
  return (fact && Object.hasOwn(fact.values, value) ? fact.values[value] : undefined) ?? value;
}

import { now } from '@/lib/dates/moment';
import type { World } from '@/lib/engine/circumstances';
import type { Currency } from '@/lib/money/money';
import { readTypedMoney } from '@/lib/money/read-typed-money';
import type { FactName } from '@/lib/policy/types';
import type { QuestionProps } from './question-props';

/** The parts of a moment, each a field of its own. */
export interface MomentParts {
  readonly date: string;
  readonly time: string;
  readonly offset: string;
}

/** The values of a question's fields by their names: the fact's own, and the currency beside an amount. */
export type AnswerFields = Record<string, string | MomentParts>;

/** The answer that the fields make together, in the form in which an address holds it; empty where nothing was given. */
export function typedAnswer(
  fields: AnswerFields,
  { fact, type, currency }: Pick<QuestionProps, 'fact' | 'type' | 'currency'>,
): string {
  const value = fields[fact] ?? '';
  if (typeof value === 'string') return type === 'money' ? readTypedMoney(value, currency) : value;
  const { date, time, offset } = value;
  return date || time ? `${date}T${time}${offset || 'Z'}` : '';
}

/** The other facts, with this one's answer in its place. */
export const withAnswer = (others: QuestionProps['others'], fact: FactName, answer: string) =>
  answer === '' ? others : [...others, [fact, answer] as const];

/** The world as a browser knows it: the moment now, and the one currency that the page was made for. */
export const worldOf = (currency: Currency): World => ({
  now: now(),
  currencyOf: (code) => (code === currency.code ? currency : undefined),
});

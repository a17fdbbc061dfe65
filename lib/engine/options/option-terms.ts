import { formatMoney } from '@/lib/money/format-money';
import type { Policy } from '@/lib/policy/types';
import { conditionWords } from '../condition-words';
import type { OpenOption } from './types';
import { unknownCosts } from './unknown-costs';

/**
 * What of the unknown an option hangs on, the costs of one's own that its amount has in it and those that nobody knows yet,
 * its conditions, and when the money comes; each said once, as a name and its words.
 */
export function optionTerms(
  { outcomes, onlyIf }: Pick<OpenOption, 'outcomes' | 'onlyIf'>,
  policy: Pick<Policy, 'facts'>,
): (readonly [string, string])[] {
  const once = (words: readonly (string | null)[], separator: string) =>
    [...new Set(words.filter(Boolean))].join(separator);
  const costs = outcomes.flatMap(({ youPay }) => youPay);
  const known = costs.map(({ label, amount }) => amount && `${label}, ${formatMoney(amount)}`);
  const conditions = outcomes.map(({ condition }) => condition);
  const spans = outcomes.map(({ paidWithin }) => paidWithin);
  const terms = [
    ['Only if', conditionWords(onlyIf, policy)],
    ['Taken off already', once(known, '; ')],
    ['Besides, you pay', once(unknownCosts({ outcomes }), '; ')],
    ['On condition', once(conditions, ' Or: ')],
    ['Paid within', once(spans, '; ')],
  ] as const;
  return terms.filter(([, words]) => words);
}

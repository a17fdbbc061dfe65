import type { Policy } from '@/lib/policy/types';
import { conditionWords } from '../condition-words';
import type { OpenOption } from './types';

/**
 * What of the unknown an option hangs on, what it costs besides, its conditions, and when the money comes; each said once,
 * as a name and its words.
 */
export function optionTerms(
  { outcomes, onlyIf }: Pick<OpenOption, 'outcomes' | 'onlyIf'>,
  policy: Pick<Policy, 'facts'>,
): (readonly [string, string])[] {
  const once = (words: readonly (string | null)[], separator: string) =>
    [...new Set(words.filter(Boolean))].join(separator);
  const labels = outcomes.flatMap(({ youPay }) => youPay.map(({ label }) => label));
  const conditions = outcomes.map(({ condition }) => condition);
  const spans = outcomes.map(({ paidWithin }) => paidWithin);
  const terms = [
    ['Only if', conditionWords(onlyIf, policy)],
    ['Besides, you pay', once(labels, '; ')],
    ['On condition', once(conditions, ' Or: ')],
    ['Paid within', once(spans, '; ')],
  ] as const;
  return terms.filter(([, words]) => words);
}

import type { Outcome } from '../types';

/** What an option costs besides, what it hangs on, and when the money comes; each said once, as a name and its words. */
export function optionTerms(outcomes: readonly Outcome[]): (readonly [string, string])[] {
  const once = (words: readonly (string | null)[], separator: string) =>
    [...new Set(words.filter(Boolean))].join(separator);
  const labels = outcomes.flatMap(({ youPay }) => youPay.map(({ label }) => label));
  const conditions = outcomes.map(({ condition }) => condition);
  const spans = outcomes.map(({ paidWithin }) => paidWithin);
  const terms = [
    ['Besides, you pay', once(labels, '; ')],
    ['On condition', once(conditions, ' ')],
    ['Paid within', once(spans, '; ')],
  ] as const;
  return terms.filter(([, words]) => words);
}

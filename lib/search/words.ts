import { SHORT_FORMS } from './english/small-words';

/** The longest query that is looked at, in UTF-16 units; the form's own limit. */
const QUERY_LENGTH = 200;

/** Letters, marks and digits of any script. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** A sum of money, which asks the same whatever it comes to. */
const MONEY =
  /[$€£₹¥]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:dollars?|bucks|usd|euros?|eur|pounds?|gbp|rupees?|rs|inr)\b/g;

/** A query as it is shown and sent back: without the space around it, and cut. */
export const trimQuery = (typed: string): string => typed.trim().slice(0, QUERY_LENGTH);

/** The words of a text in small letters without accents, short forms written out, each sum of money as "amount". */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/can't\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'(?:d|ll|m|re|s|ve)\b/g, '')
    .replace(MONEY, ' amount ');
  return (plain.match(WORD) ?? []).flatMap((word) => SHORT_FORMS.get(word) ?? word);
}

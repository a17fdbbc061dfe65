import { createHash } from 'node:crypto';
import { trimQuery, wordsOf } from '@/lib/search/words';

/** Bytes of a fingerprint: too few to tell a text from all others, enough to tell a store's searches apart. */
const BYTES = 5;

/** Words enough to know what was asked; a whole letter to the shop is nobody's business. */
const MOST_WORDS = 12;

/** What is counted of a query: its words as they may be kept, and a fingerprint of them. Undefined without a word. */
export function fingerprintOf(query: string): { readonly words: string; readonly print: string } | undefined {
  const words = wordsOf(trimQuery(query))
    .filter((word) => !/\d/.test(word))
    .slice(0, MOST_WORDS)
    .join(' ');
  if (!words) return undefined;
  return {
    words,
    print: createHash('sha256')
      .update(words)
      .digest('hex')
      .slice(0, BYTES * 2),
  };
}

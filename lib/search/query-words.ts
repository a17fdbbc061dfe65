/** The longest query that is looked at, in UTF-16 units; the form's own limit. */
const QUERY_LENGTH = 200;

/**
 * Words that stand in any question and tell none apart. "How", "where" and "not" are not among them: they say what is
 * asked.
 */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does for from get got had has have hello help hi i
  id if im in is it its ive just let me my of on or our please so some than thank thanks that the their them then
  there these they this those to too us was we were what whats which who why will with would you your`.split(
    /\s+/,
  ),
);

/** Letters, marks and digits of any script; the same words that Fuse.js finds in the documents. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** A query as it is shown and sent back: without the space around it, and cut. */
export const trimQuery = (typed: string): string => typed.trim().slice(0, QUERY_LENGTH);

/** The words to search for, each once. Stop words only where the query holds no others; none where it holds no word. */
export function queryWords(typed: string): string[] {
  const query = trimQuery(typed).normalize('NFKC').toLowerCase().slice(0, QUERY_LENGTH);
  const words = [...new Set(query.replace(/['’]/g, '').match(WORD))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The longest query that is looked at, in UTF-16 units; the form's own limit. */
export const QUERY_LENGTH = 200;

/**
 * Words that stand in every question and tell none apart. "How" and "where" are not among them: in questions they say
 * what is asked.
 */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does for from get got had has have hello help hi i
  if in is it its just let me my no not of on or our please so some than thank thanks that the their them then there
  these they this those to too us want was we were what which who why will with would you your`.split(/\s+/),
);

const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** A query as it is shown and sent back: without space around it, and cut. */
export const trimQuery = (typed: string): string =>
  typed
    .slice(0, 10 * QUERY_LENGTH)
    .trim()
    .slice(0, QUERY_LENGTH);

/** The words of a query to search for, each once; its stop words only where it holds no others. */
export function queryWords(typed: string): string[] {
  const text = trimQuery(typed).normalize('NFKC').toLowerCase().slice(0, QUERY_LENGTH);
  const words = [...new Set(text.replaceAll(/['’]/g, '').match(WORD))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

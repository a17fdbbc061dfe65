/** What turns the direction of writing, and would reach beyond the words themselves. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Words that somebody typed, as one line that can stand in a header: no line breaks, no controls, nothing that turns. */
export const lineTyped = (text: string): string =>
  text
    .replace(TURNING, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/**
 * Words that somebody typed, among ours. What runs from right to left is set apart, so that it moves nothing beside it;
 * everything else stays as it is, since the marks would be copied with an order number.
 */
export function wordsTyped(text: string): string {
  const line = lineTyped(text);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

/** A text that somebody typed, its lines kept. */
export const textTyped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(TURNING, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

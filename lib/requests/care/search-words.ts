import { readTypedReference } from '../shopper/typed-reference';

const MOST_WORDS = 8;

/** The words of a search, at most eight; a reference is one, however it was typed. */
export function searchWords(text: string): string[] {
  const reference = readTypedReference(text);
  if (reference) return [reference];
  return text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

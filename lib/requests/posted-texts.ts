import type { Posted } from './posted';
import { Refusal } from './refusal';

/** How many bytes the texts of a request may have in all, with the names of their fields. */
export const LARGEST_TEXT = 256 * 1024;

export const tooMuchText = (): Refusal =>
  new Refusal(413, {
    field: 'body',
    message: `The request is too large. Its texts may have at most ${LARGEST_TEXT / 1024} kB.`,
  });

/** Every field once, without those left empty. Throws a Refusal where one is given twice. */
export function textsOf(entries: Iterable<readonly [string, string]>): Posted {
  const posted = new Map<string, string>();
  for (const [name, value] of withoutEmpty(entries)) {
    if (posted.has(name))
      throw new Refusal(400, { field: name, message: `${name} is given more than once. Give it once.` });
    posted.set(name, value);
  }
  return posted;
}

/** An empty field is one that was not filled in. */
export const withoutEmpty = (entries: Iterable<readonly [string, string]>): (readonly [string, string])[] =>
  [...entries].filter(([, value]) => value !== '');

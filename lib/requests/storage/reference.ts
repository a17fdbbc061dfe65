import { randomBytes, randomInt } from 'node:crypto';

/** No character that is taken for another when read aloud or copied by hand: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const ALPHABET = '23456789ACDEFGHJKMNPQRTVWXY';

/** A new reference such as `KW-7F3K-9QXM`: the store's first two letters, then one of 2.8 x 10^11 at random. */
export function mintReference(store: string): string {
  const letters = store
    .replace(/[^a-z]/gi, '')
    .slice(0, 2)
    .toUpperCase()
    .padEnd(2, 'X');
  return `${letters}-${fourCharacters()}-${fourCharacters()}`;
}

/** A new secret for a shopper's link: 32 random bytes as 43 characters of base64url. */
export function mintKey(): string {
  return randomBytes(32).toString('base64url');
}

function fourCharacters(): string {
  return Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

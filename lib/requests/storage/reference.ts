import { randomBytes, randomInt } from 'node:crypto';

/** Nothing to mistake when copied by hand: no 0 O, no 1 I L, and of 2 Z, 5 S, 8 B, V U the first only. */
const ALPHABET = '23456789ACDEFGHJKMNPQRTVWXY';

/** A new reference such as `KW-7F3K-9QXM`: the store's first two letters, then one in 2.8 x 10^11. */
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

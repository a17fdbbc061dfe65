import { expect, test } from 'vitest';
import { mintKey, mintReference } from './reference';

test('A reference is the first two letters of the store and two groups of four without look-alikes', () => {
  const references = Array.from({ length: 500 }, () => mintReference('kwoking'));
  for (const reference of references) {
    expect(reference).toMatch(/^KW-[2-9ACDEFGHJKMNPQRTVWXY]{4}-[2-9ACDEFGHJKMNPQRTVWXY]{4}$/);
  }
  expect(new Set(references).size).toBe(500);
});

test('A store with fewer than two letters in its name still has two in its references', () => {
  expect(mintReference('7-k')).toMatch(/^KX-/);
  expect(mintReference('24')).toMatch(/^XX-/);
});

test('A key is 32 bytes as base64url', () => {
  expect(mintKey()).toMatch(/^[\w-]{43}$/);
  expect(mintKey()).not.toBe(mintKey());
});

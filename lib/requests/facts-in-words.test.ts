import { expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Policy } from '@/lib/policy/types';
import { factsInWords } from './facts-in-words';

const policy = findStore('kwoking')?.versions[0] as Policy;
const words = (facts: Record<string, string>) =>
  factsInWords(policy, { procedure: 'return', facts }).map(({ label, value }) => [
    label,
    value.replaceAll('\u00A0', ' '),
  ]);

test('Facts stand in the store’s words, amounts with their currency, days in full', () => {
  expect(
    words({ deliveredOn: '2026-02-20', reason: 'changed-mind', itemPrice: '1299.5', currency: 'EUR' }),
  ).toEqual([
    ['Delivered on', '20 February 2026'],
    ['Why it goes back', 'I changed my mind, and the item works'],
    ['Item price', 'EUR 1,299.50'],
  ]);
});

test('What the shopper did not know says so', () => {
  expect(words({ deliveredOn: 'unknown', currency: 'USD' })).toEqual([['Delivered on', 'I do not know']]);
});

test('What the policy no longer knows stands as it was stored', () => {
  expect(words({ itemPrice: 'a lot', gone: 'yes', constructor: 'x' })).toEqual([
    ['Item price', 'a lot'],
    ['gone', 'yes'],
    ['constructor', 'x'],
  ]);
});

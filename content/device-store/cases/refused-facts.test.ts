import { describe, expect, test } from 'vitest';
import { askDeviceStore, problemsFrom } from './ask-device-store';

const asOf = '2026-03-10T10:00:00Z';
const isAccepted = (procedure: string, fact: string, value: string) =>
  askDeviceStore(procedure, { asOf, [fact]: value }).status !== 'invalid';

const OFFERED: readonly [procedure: string, fact: string, values: readonly string[]][] = [
  ['return', 'reason', ['changed-mind', 'failed', 'damaged']],
  ['return', 'unused', ['yes', 'no']],
  ['return', 'saleItem', ['yes', 'no']],
  ['claim', 'problem', ['damaged', 'failed', 'wrong-item', 'wear', 'misuse']],
  ['claim', 'inWarranty', ['yes', 'no']],
];
const OF_OTHER_STORES: Readonly<Record<string, readonly string[]>> = {
  reason: ['defective', 'wrong-item', 'store-error', 'rto'],
  problem: [
    'transit-damage',
    'defective',
    'wrong-quantity',
    'missing-item',
    'not-as-described',
    'not-received',
    'unauthorised',
  ],
};

describe('A choice offers exactly the values that its procedure’s table names', () => {
  test.each(OFFERED)('%s, %s: %s', (procedure, fact, values) => {
    for (const value of [...values, 'unknown']) expect(isAccepted(procedure, fact, value), value).toBe(true);
    const others = OF_OTHER_STORES[fact] ?? ['maybe', 'Yes', 'true'];
    for (const value of others) {
      expect(problemsFrom(procedure, { asOf, [fact]: value }), value).toEqual([
        { fact, message: expect.stringContaining(values.join(', ')) },
      ]);
    }
  });
});

describe('A fact that cannot be read is refused by its name, in words', () => {
  test.each([
    ['orderedOn', '2026-02-30', 'Ordered on: give a day'],
    ['orderedOn', '2026-03-11', 'Ordered on: this lies in the future'],
    ['orderedOn', '2024-12-31', '2025-01-01'],
    ['itemPrice', '-5', 'Item price: give an amount in USD'],
    ['itemPrice', '80.001', 'at most 2 decimals'],
    ['customsOnReturn', 'a lot', 'Customs on the way back: give an amount'],
    ['reason', 'bored', 'Why it goes back: choose one of'],
    ['inWarranty', 'perhaps', 'Within the warranty period: choose one of'],
    ['colour', 'red', 'colour is not a fact'],
  ])('%s is never %s', (fact, value, words) => {
    expect(problemsFrom('return', { asOf, [fact]: value })).toEqual([
      { fact, message: expect.stringContaining(words) },
    ]);
  });

  test('A day given twice, and an item above the order total, are refused', () => {
    const twice = [
      ['orderedOn', '2026-03-01'],
      ['orderedOn', '2026-03-01'],
    ] as const;
    expect(problemsFrom('return', twice).map(({ fact }) => fact)).toEqual(['orderedOn']);
    const above = { orderTotal: '79.99', itemPrice: '80.00' };
    expect(problemsFrom('return', above).map(({ fact }) => fact)).toEqual(['itemPrice']);
  });
});

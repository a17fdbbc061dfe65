import { describe, expect, test } from 'vitest';
import { askKgm, problemsFrom } from './ask-kgm';

const asOf = '2026-03-10T10:00:00Z';
const isAccepted = (procedure: string, fact: string, value: string) =>
  askKgm(procedure, { asOf, [fact]: value }).status !== 'invalid';

const OFFERED: readonly [procedure: string, fact: string, values: readonly string[]][] = [
  ['return', 'reason', ['changed-mind', 'store-error']],
  ['return', 'pickup', ['no', 'yes']],
  ['claim', 'problem', ['missing-item', 'damaged', 'not-as-described', 'not-received', 'unauthorised']],
  ['claim', 'video', ['yes', 'no']],
  ['claim', 'tracking', ['lost', 'in-transit', 'delivered']],
];
const OF_OTHER_STORES: Readonly<Record<string, readonly string[]>> = {
  reason: ['defective', 'failed', 'damaged', 'wrong-item', 'rto'],
  problem: ['transit-damage', 'defective', 'failed', 'wear', 'misuse', 'wrong-item', 'wrong-quantity'],
  tracking: ['failed', 'rto'],
};

describe('A choice offers exactly the values that its procedure’s table names', () => {
  test.each(OFFERED)('%s, %s: %s', (procedure, fact, values) => {
    for (const value of [...values, 'unknown']) expect(isAccepted(procedure, fact, value), value).toBe(true);
    const others = OF_OTHER_STORES[fact] ?? ['maybe', 'Yes', 'true'];
    for (const value of others) {
      const [problem, ...more] = problemsFrom(procedure, { asOf, [fact]: value });
      expect(more).toEqual([]);
      expect(problem?.fact).toBe(fact);
      for (const offered of values) expect(problem?.message).toContain(offered);
    }
  });
});

describe('A fact that cannot be read is refused by its name, in words', () => {
  test.each([
    ['openedAt', '2026-03-01', 'When you opened the parcel: give a day, a time'],
    ['openedAt', '2026-03-10T10:00:00.001Z', 'When you opened the parcel: this lies in the future'],
    ['itemPrice', '1,000', 'Item price: give an amount in USD'],
    ['shippingPaid', '-0', 'Shipping paid: give an amount in USD'],
    ['video', 'y', 'Unboxing video: choose one of yes, no'],
    ['pickup', '1', 'Pickup by the carrier: choose one of yes, no'],
    ['tracking', 'rto', 'What the tracking shows: choose one of'],
    ['colour', 'red', 'colour is not a fact'],
  ])('%s is never %s', (fact, value, words) => {
    expect(problemsFrom('claim', { asOf, [fact]: value })).toEqual([
      { fact, message: expect.stringContaining(words) },
    ]);
  });

  test('Item and shipping together above the order total are refused', () => {
    const facts = { asOf, orderTotal: '94.99', itemPrice: '80.00', shippingPaid: '15.00' };
    expect(problemsFrom('claim', facts).map(({ fact }) => fact)).toEqual(['itemPrice']);
  });
});

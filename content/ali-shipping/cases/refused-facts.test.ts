import { describe, expect, test } from 'vitest';
import { askAli, problemsFrom } from './ask-ali';

const asOf = '2026-03-10T10:00:00Z';
const isAccepted = (procedure: string, fact: string, value: string) =>
  askAli(procedure, { asOf, [fact]: value }).status !== 'invalid';

const OFFERED: readonly [
  procedure: string,
  fact: string,
  values: readonly string[],
  others: readonly string[],
][] = [
  ['cancel', 'stage', ['preparing', 'shipped', 'delivered'], ['unpaid', 'delivery-failed', 'lost']],
  [
    'return',
    'reason',
    ['changed-mind', 'rto'],
    ['defective', 'failed', 'damaged', 'wrong-item', 'store-error'],
  ],
  ['return', 'packageIntact', ['yes', 'no'], ['true', 'maybe']],
  ['return', 'tracking', ['rto', 'failed', 'in-transit'], ['delivered', 'lost']],
  [
    'claim',
    'problem',
    ['damaged', 'defective', 'wrong-item', 'wrong-quantity', 'missing-item', 'not-received'],
    ['transit-damage', 'failed', 'wear', 'misuse', 'not-as-described', 'unauthorised'],
  ],
  ['claim', 'tracking', ['delivered', 'failed', 'lost', 'rto', 'in-transit'], ['returned', 'RTO']],
  ['claim', 'proof', ['yes', 'no'], ['1', 'Yes']],
  ['claim', 'allPackagesDelivered', ['yes', 'no'], ['all', 'none']],
  ['membership', 'ordersSettled', ['yes', 'no'], ['true', 'most']],
];

describe('A choice offers exactly the values that its procedure’s table names', () => {
  test.each(OFFERED)('%s, %s: %s', (procedure, fact, values, others) => {
    for (const value of [...values, 'unknown']) expect(isAccepted(procedure, fact, value), value).toBe(true);
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
    ['stage', 'unpaid', 'Where the order is: choose one of preparing, shipped, delivered'],
    ['shippedOn', '2026-03-11', 'Shipped on: this lies in the future'],
    ['shippedOn', '10.03.2026', 'Shipped on: give a day'],
    ['orderTotal', '1e3', 'Order total: give an amount in USD'],
    ['missingValue', '30,00', 'Price of what is missing: give an amount in USD'],
    ['walletBalance', '-42', 'E-Wallet balance: give an amount in USD'],
    ['proof', 'Not yet', 'Proof from your buyer: choose one of yes, no'],
    ['colour', 'red', 'colour is not a fact'],
  ])('%s is never %s', (fact, value, words) => {
    expect(problemsFrom('cancel', { asOf, [fact]: value })).toEqual([
      { fact, message: expect.stringContaining(words) },
    ]);
  });

  test.each([
    ['An item above the order total', { orderTotal: '79.99', itemPrice: '80' }, 'itemPrice'],
    ['Missing units above the order total', { orderTotal: '29.99', missingValue: '30' }, 'missingValue'],
    ['Shipped before ordered', { orderedOn: '2026-03-02', shippedOn: '2026-03-01' }, 'shippedOn'],
  ])('%s is refused', (_, facts, fact) => {
    expect(problemsFrom('claim', { asOf, ...facts }).map((problem) => problem.fact)).toEqual([fact]);
  });
});

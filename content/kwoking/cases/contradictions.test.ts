import { describe, expect, test } from 'vitest';
import { askKwoking, problemsFrom } from './ask-kwoking';

const asOf = '2026-03-10T10:00:00Z';
const refusedFacts = (facts: Record<string, string>) =>
  problemsFrom('cancel', { asOf, ...facts }).map(({ fact }) => fact);
const isAccepted = (facts: Record<string, string>) =>
  askKwoking('cancel', { asOf, ...facts }).status !== 'invalid';

describe('Facts that cannot all be true', () => {
  test.each([
    ['A day in the future', { deliveredOn: '2026-03-11' }, ['deliveredOn']],
    ['A moment one thousandth ahead', { orderedAt: '2026-03-10T10:00:00.001Z' }, ['orderedAt']],
    ['A moment ahead in another offset', { orderedAt: '2026-03-10T10:30:00+00:00' }, ['orderedAt']],
    ['Delivered before shipped', { shippedOn: '2026-03-05', deliveredOn: '2026-03-04' }, ['deliveredOn']],
    ['Delivered before ordered', { orderedOn: '2026-03-05', deliveredOn: '2026-03-04' }, ['deliveredOn']],
    ['Shipped before ordered', { orderedOn: '2026-03-05', shippedOn: '2026-03-04' }, ['shippedOn']],
    [
      'Delivered before the day of the moment of ordering',
      { orderedAt: '2026-03-05T01:00:00Z', deliveredOn: '2026-03-04' },
      ['deliveredOn'],
    ],
    ['Shipping above the order total', { orderTotal: '10', shippingPaid: '10.01' }, ['shippingPaid']],
    ['An item above the order total', { orderTotal: '10', itemPrice: '10.01' }, ['itemPrice']],
    [
      'Item and shipping together above the order total',
      { orderTotal: '100', itemPrice: '90', shippingPaid: '10.01' },
      ['itemPrice'],
    ],
    ['Missing units above the order total', { orderTotal: '10', missingValue: '10.01' }, ['missingValue']],
  ])('%s is refused', (_, facts, expected) => {
    expect(refusedFacts(facts)).toEqual(expected);
  });

  test.each([
    [
      'Ordered, shipped and delivered on one day',
      { orderedOn: '2026-03-05', shippedOn: '2026-03-05', deliveredOn: '2026-03-05' },
    ],
    ['Delivered today', { deliveredOn: '2026-03-10' }],
    ['Ordered this very moment', { orderedAt: '2026-03-10T10:00:00Z' }],
    ['Shipping that is all of the order total', { orderTotal: '10', shippingPaid: '10' }],
    [
      'Item and shipping that make up the order total',
      { orderTotal: '100', itemPrice: '85', shippingPaid: '15' },
    ],
    ['Item and shipping where no total is given', { itemPrice: '10', shippingPaid: '15' }],
    ['Missing units that are all of the order', { orderTotal: '10', missingValue: '10' }],
    ['A day that is not known', { orderedOn: '2026-03-05', deliveredOn: 'unknown' }],
  ])('%s is accepted', (_, facts) => {
    expect(isAccepted(facts)).toBe(true);
  });
});

describe('The version in force on the day of the order', () => {
  test.each([
    ['An order placed on the first day is judged', { orderedOn: '2025-01-01' }, true],
    ['One of the day before is not', { orderedOn: '2024-12-31' }, false],
    ['The moment counts in its own offset', { orderedAt: '2025-01-01T00:30:00+08:00' }, true],
    ['also where it lies before that day', { orderedAt: '2024-12-31T23:30:00-05:00' }, false],
  ])('%s', (_, facts, judged) => {
    expect(isAccepted(facts)).toBe(judged);
  });

  test('The problem names the fact that told the day, and the day on which the policy begins', () => {
    const [problem] = problemsFrom('cancel', { asOf, orderedAt: '2024-06-01T10:00:00Z' });
    expect(problem).toEqual({ fact: 'orderedAt', message: expect.stringContaining('2025-01-01') });
  });

  test('Where the order’s day is not known, the day of asOf tells the version', () => {
    expect(refusedFacts({ asOf: '2024-12-31T23:59:59Z' })).toEqual(['asOf']);
    expect(isAccepted({ asOf: '2025-01-01T00:00:00Z' })).toBe(true);
  });

  test('The day of the order comes from its day before its moment', () => {
    expect(isAccepted({ orderedAt: '2025-01-01T00:30:00Z', orderedOn: '2025-01-01' })).toBe(true);
  });
});

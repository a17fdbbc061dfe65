import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { ali, estimateFrom, questionsFrom } from './ask-ali';
import { CLAIM_CASES } from './claim-cases';

const damaged = { problem: 'damaged' };
const quantity = { problem: 'wrong-quantity' };
const missing = { problem: 'missing-item' };
const complete = { ...missing, allPackagesDelivered: 'yes' };
const notReceived = { problem: 'not-received' };
const inTransit = { ...notReceived, tracking: 'in-transit' };

describe('A buyer’s problem reported to Ali Shipping', () => {
  test.each(CLAIM_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(ali, one),
  );

  test.each([
    ['the problem comes first', {}, ['problem']],
    ['damage is asked for proof', damaged, ['proof']],
    ['with it, for both amounts', { ...damaged, proof: 'yes' }, ['orderTotal', 'itemPrice']],
    ['a wrong quantity, for proof', quantity, ['proof']],
    ['with it, for the price of what is missing', { ...quantity, proof: 'yes' }, ['missingValue']],
    ['a missing item, whether every package has arrived', missing, ['allPackagesDelivered']],
    ['then for proof', complete, ['proof']],
    ['with it, for the price of what is missing', { ...complete, proof: 'yes' }, ['missingValue']],
    ['nothing received, for the tracking', notReceived, ['tracking']],
    ['lost, for the order total', { ...notReceived, tracking: 'lost' }, ['orderTotal']],
    ['in transit, for the day it shipped', inTransit, ['shippedOn']],
    [
      'late, for the order total',
      { ...inTransit, shippedOn: '2026-03-01', asOf: '2026-03-22T00:00:00Z' },
      ['orderTotal'],
    ],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('claim', facts)).toEqual(ask);
  });

  test.each([
    ['Day 0', '2026-03-01T00:00:00Z', 'not-late-yet'],
    ['Day 20, its first second', '2026-03-21T00:00:00Z', 'not-late-yet'],
    ['Day 20, its last second', '2026-03-21T23:59:59Z', 'not-late-yet'],
    ['Day 21, its first second', '2026-03-22T00:00:00Z', 'late'],
    ['Day 20 in one offset', '2026-03-21T20:00:00-04:00', 'not-late-yet'],
    ['which is day 21 in another', '2026-03-22T09:00:00+09:00', 'late'],
  ])('%s after it shipped on 1 March, asked %s', (_, asOf, id) => {
    const facts = { ...inTransit, shippedOn: '2026-03-01', orderTotal: '100', asOf };
    expect(estimateFrom('claim', facts).outcomes.map((outcome) => outcome.id)).toEqual([id]);
  });

  test('Day 20 has its deadline still, in the offset of asOf; day 21 has none', () => {
    const on = (asOf: string) =>
      estimateFrom('claim', { ...inTransit, shippedOn: '2026-03-01', orderTotal: '100', asOf }).deadlines.map(
        ({ at }) => at,
      );
    expect(on('2026-03-21T23:59:59+08:00')).toEqual(['2026-03-21T23:59:59+08:00']);
    expect(on('2026-03-22T00:00:00+08:00')).toEqual([]);
  });

  test.each([
    ['no proof yet', { ...damaged, proof: 'no' }, /proof/],
    ['packages still on their way', { ...missing, allPackagesDelivered: 'no' }, /Every package/],
    ['not late yet', { ...inTransit, shippedOn: '2026-03-01' }, /20 days/],
  ])('Nothing for now says on what it hangs: %s', (_, facts, condition) => {
    expect(estimateFrom('claim', facts).outcomes[0]?.condition).toMatch(condition);
  });

  test.each([
    ['what 100 % means for an item', { ...damaged, proof: 'yes' }, 'refund.full'],
    ['what a partial refund is', { ...quantity, proof: 'yes' }, 'refund.wrong-quantity'],
    ['and for a missing item', { ...complete, proof: 'yes' }, 'refund.missing-item'],
    ['from when the days count', { ...inTransit, shippedOn: '2026-02-01' }, 'refund.lost-or-late'],
    ['what failed tracking proves', { ...notReceived, tracking: 'failed' }, 'refund.rto-condition'],
  ])('The reading is an assumption: %s', (_, facts, clause) => {
    const amounts = { orderTotal: '100', itemPrice: '80', missingValue: '30' };
    const { assumptions } = estimateFrom('claim', { ...facts, ...amounts });
    expect(assumptions.map((one) => one.clause)).toContain(clause);
  });
});

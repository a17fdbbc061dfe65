import { describe, expect, test } from 'vitest';
import { estimateFrom, problemsFrom, questionsFrom } from './ask-ali';

const asOf = '2026-03-10T10:00:00Z';
const amounts = { orderTotal: '100', itemPrice: '80', missingValue: '30' };
const when = (fact: string, ...values: string[]) => values.map((value) => ({ fact, value }));
const ways = (procedure: string, facts: Record<string, string>) =>
  estimateFrom(procedure, { asOf, ...amounts, ...facts }).outcomes.map((outcome) => [
    outcome.id,
    outcome.certainty,
    'if' in outcome ? outcome.if : undefined,
  ]);

describe('What is not known leaves every branch open', () => {
  test('Not knowing where the order is shows every result, and the return beside them', () => {
    expect(ways('cancel', { stage: 'unknown' })).toEqual([
      ['intercepted', 'store-decides', when('stage', 'preparing')],
      ['denied', 'store-decides', when('stage', 'preparing')],
      ['shipped', 'sure', when('stage', 'shipped')],
      ['refuse-at-door', 'your-choice', when('stage', 'shipped')],
    ]);
    expect(estimateFrom('cancel', { stage: 'unknown', orderTotal: '100', asOf }).handover).toEqual({
      procedure: 'return',
      facts: { orderTotal: '100.00' },
      if: when('stage', 'delivered'),
    });
  });

  test('Not knowing what the tracking of a return shows: rto and failed are one refund under either value', () => {
    const facts = { reason: 'rto', packageIntact: 'yes', tracking: 'unknown' };
    expect(ways('return', facts)).toEqual([
      ['rto-refund', 'sure', when('tracking', 'rto', 'failed')],
      ['rto-wait', 'sure', when('tracking', 'in-transit')],
    ]);
  });

  test('Not knowing whether the package is intact, the rest is still asked', () => {
    expect(questionsFrom('return', { reason: 'rto', packageIntact: 'unknown' })).toEqual(['tracking']);
    expect(ways('return', { reason: 'rto', packageIntact: 'unknown', tracking: 'rto' })).toEqual([
      ['not-intact', 'sure', when('packageIntact', 'no')],
      ['rto-refund', 'sure', when('packageIntact', 'yes')],
    ]);
  });

  test('Not knowing when it shipped shows that it may be late, with no deadline', () => {
    const facts = { problem: 'not-received', tracking: 'in-transit', shippedOn: 'unknown' };
    expect(ways('claim', facts)).toEqual([
      ['not-late-yet', 'sure', when('shippedOn', 'within 20 days')],
      ['late', 'sure', when('shippedOn', 'later than 20 days')],
    ]);
    const { deadlines, outcomes } = estimateFrom('claim', { ...facts, ...amounts, asOf });
    expect(deadlines).toEqual([]);
    expect(outcomes[0]?.until).toBeNull();
  });

  test('Not knowing what the tracking shows leaves five results, one of them a return', () => {
    const facts = { problem: 'not-received', tracking: 'unknown', shippedOn: '2026-03-01' };
    expect(ways('claim', facts)).toEqual([
      ['tracking-delivered', 'sure', when('tracking', 'delivered')],
      ['not-delivered', 'sure', when('tracking', 'failed', 'lost')],
      ['not-late-yet', 'sure', when('tracking', 'in-transit')],
    ]);
    expect(estimateFrom('claim', { ...facts, ...amounts, asOf }).handover).toEqual({
      procedure: 'return',
      facts: { orderTotal: '100.00', reason: 'rto', tracking: 'rto' },
      if: when('tracking', 'rto'),
    });
  });

  test('Without proof every problem of an item is one refusal', () => {
    const facts = { problem: 'unknown', proof: 'no', allPackagesDelivered: 'yes', tracking: 'delivered' };
    expect(ways('claim', facts)).toEqual([
      [
        'proof-first',
        'sure',
        when('problem', 'damaged', 'defective', 'wrong-item', 'wrong-quantity', 'missing-item'),
      ],
      ['tracking-delivered', 'sure', when('problem', 'not-received')],
    ]);
  });

  test('Knowing nothing but the amounts shows twelve results, and the missing proof twice, each with an id of its own', () => {
    const facts = {
      problem: 'unknown',
      proof: 'unknown',
      allPackagesDelivered: 'unknown',
      tracking: 'unknown',
      shippedOn: 'unknown',
    };
    const ids = ways('claim', facts).map(([id]) => id);
    expect(ids).toHaveLength(14);
    expect(new Set(ids).size).toBe(14);
  });

  test.each(['orderTotal', 'itemPrice', 'missingValue', 'walletBalance'])('%s cannot be unknown', (fact) => {
    expect(problemsFrom('claim', { asOf, [fact]: 'unknown' }).map((problem) => problem.fact)).toEqual([fact]);
  });
});

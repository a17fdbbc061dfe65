import { describe, expect, test } from 'vitest';
import { estimateFrom, problemsFrom, questionsFrom } from './ask-kwoking';

const asOf = '2026-03-10T10:00:00Z';
const when = (fact: string, ...values: string[]) => values.map((value) => ({ fact, value }));
const ways = (procedure: string, facts: Record<string, string>) =>
  estimateFrom(procedure, { asOf, ...facts }).outcomes.map((outcome) => [
    outcome.id,
    outcome.certainty,
    'if' in outcome ? outcome.if : undefined,
  ]);

const within14 = 'within 14 days';
const within60 = 'later than 14 days, within 60 days';
const after60 = 'later than 60 days';
const preparing = { stage: 'preparing', orderTotal: '100' };
const delivered = { received: 'delivered', deliveredOn: '2026-03-01' };
const damaged = { ...delivered, problem: 'transit-damage' };
const amounts = { orderTotal: '100', shippingPaid: '15', itemPrice: '80' };

describe('What is not known leaves every branch open', () => {
  test('Not knowing when the order was placed shows both fees; changing it is possible either way', () => {
    expect(ways('cancel', { ...preparing, orderedAt: 'unknown' })).toEqual([
      ['within-48h', 'your-choice', when('orderedAt', 'within 48 hours')],
      ['after-48h', 'your-choice', when('orderedAt', 'later than 48 hours')],
      ['change-instead', 'your-choice', undefined],
    ]);
  });

  test('Not knowing why a delivery failed: the two causes with one result are one outcome', () => {
    const facts = { ...amounts, stage: 'delivery-failed', failure: 'unknown' };
    expect(ways('cancel', facts)).toEqual([
      ['failed-delivery', 'sure', when('failure', 'wrong-contact', 'refused')],
      ['ask-care', 'sure', when('failure', 'other')],
    ]);
    const { handover, otherHandovers } = estimateFrom('cancel', { asOf, ...facts }) as unknown as {
      handover: unknown;
      otherHandovers: unknown;
    };
    expect(handover).toEqual({ procedure: null, if: when('failure', 'other') });
    expect(otherHandovers).toEqual([
      {
        procedure: 'claim',
        facts: { received: 'refused', orderTotal: '100.00', itemPrice: '80.00' },
        if: when('failure', 'refused-visible-damage'),
      },
    ]);
  });

  test('Not knowing where the order is asks for what any branch needs, once each', () => {
    expect(questionsFrom('cancel', { stage: 'unknown' })).toEqual(['orderedAt', 'failure']);
    expect(questionsFrom('cancel', { stage: 'unknown', orderedAt: 'unknown', failure: 'unknown' })).toEqual([
      'orderTotal',
      'shippingPaid',
    ]);
  });

  test('Not knowing the day of delivery leaves the return open, or closed', () => {
    expect(ways('return', { deliveredOn: 'unknown', reason: 'changed-mind', unused: 'no' })).toEqual([
      ['not-unused', 'sure', when('deliveredOn', 'within 60 days')],
      ['after-60', 'sure', when('deliveredOn', after60)],
    ]);
  });

  test('A day that is not known has no deadline and no end', () => {
    const { outcomes, deadlines } = estimateFrom('claim', {
      ...damaged,
      photos: 'no',
      deliveredOn: 'unknown',
    });
    expect(deadlines).toEqual([]);
    expect(outcomes.map(({ until }) => until)).toEqual([null, null, null]);
  });

  test('Not knowing whether the item is complete shows both refunds', () => {
    const facts = { deliveredOn: '2026-03-01', reason: 'changed-mind', unused: 'yes', ...amounts };
    expect(ways('return', { ...facts, accessories: 'unknown' })).toEqual([
      ['partial-refund', 'sure', when('accessories', 'yes')],
      ['partial-refund-less-accessory', 'sure', when('accessories', 'no')],
    ]);
  });

  test('Not knowing how bad the damage is: keeping the item is possible either way', () => {
    const facts = { ...damaged, photos: 'yes', insured: 'yes', signedInPerson: 'yes', itemPrice: '80' };
    expect(ways('claim', { ...facts, severity: 'unknown' })).toEqual([
      ['replaced-parts', 'your-choice', when('severity', 'parts')],
      ['reshipped', 'your-choice', when('severity', 'severe')],
      ['keep-insured', 'your-choice', undefined],
    ]);
  });

  test('Two facts not known are two conditions, and the photos come first for either problem', () => {
    expect(ways('claim', { ...delivered, problem: 'unknown', photos: 'no' })).toEqual([
      ['photos-first', 'sure', when('problem', 'transit-damage', 'defective')],
      ['wrong-item', 'sure', when('problem', 'wrong-item')],
    ]);
    const facts = { ...delivered, problem: 'unknown', photos: 'unknown', insured: 'no', itemPrice: '80' };
    expect(ways('claim', facts)).toEqual([
      [
        'conditional-parts',
        'store-decides',
        [...when('problem', 'transit-damage'), ...when('photos', 'yes')],
      ],
      ['keep-uninsured', 'store-decides', [...when('problem', 'transit-damage'), ...when('photos', 'yes')]],
      ['photos-first', 'sure', [...when('problem', 'transit-damage', 'defective'), ...when('photos', 'no')]],
      ['defect', 'sure', [...when('problem', 'defective'), ...when('photos', 'yes')]],
      ['wrong-item', 'sure', when('problem', 'wrong-item')],
    ]);
  });

  test('Three periods not known are told apart in words', () => {
    expect(ways('claim', { received: 'delivered', deliveredOn: 'unknown', problem: 'wrong-item' })).toEqual([
      ['wrong-item', 'sure', when('deliveredOn', within14)],
      ['after-report-window', 'sure', when('deliveredOn', within60)],
      ['after-60', 'sure', when('deliveredOn', after60)],
    ]);
  });

  test('Customer care is named with every condition under which only it can say', () => {
    const facts = { received: 'delivered', deliveredOn: 'unknown', problem: 'wrong-item', asOf };
    const { handover } = estimateFrom('claim', facts);
    expect(handover).toEqual({ procedure: null, if: when('deliveredOn', within14, within60) });
  });

  test.each([
    ['cancel', { stage: 'unknown', orderedAt: 'unknown', failure: 'unknown' }],
    ['return', { deliveredOn: 'unknown', reason: 'unknown', unused: 'unknown', accessories: 'unknown' }],
    [
      'claim',
      {
        received: 'unknown',
        insured: 'unknown',
        deliveredOn: 'unknown',
        problem: 'unknown',
        photos: 'unknown',
        signedInPerson: 'unknown',
        severity: 'unknown',
      },
    ],
  ])(
    'Knowing nothing but the amounts still ends a %s in an estimate with ids of its own',
    (procedure, facts) => {
      const ids = estimateFrom(procedure, { ...facts, ...amounts, asOf }).outcomes.map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(2);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  test.each(['orderTotal', 'shippingPaid', 'itemPrice', 'asOf', 'currency'])(
    '%s cannot be unknown',
    (fact) => {
      const facts = { asOf, [fact]: 'unknown' };
      expect(problemsFrom('cancel', facts).map((problem) => problem.fact)).toContain(fact);
    },
  );
});

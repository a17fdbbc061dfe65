import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { estimateFrom, kwoking, questionsFrom } from './ask-kwoking';
import { CANCEL_CASES } from './cancel-cases';

describe('Cancelling an order at Kwoking', () => {
  test.each(CANCEL_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(kwoking, one),
  );

  test.each([
    ['where the order is comes first', {}, ['stage']],
    ['a paid order that has not shipped is asked when it was placed', { stage: 'preparing' }, ['orderedAt']],
    [
      'then what was paid, and nothing about shipping',
      { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z' },
      ['orderTotal'],
    ],
    ['a shipped order is asked both amounts', { stage: 'shipped' }, ['orderTotal', 'shippingPaid']],
    ['a failed delivery is asked why', { stage: 'delivery-failed' }, ['failure']],
    ['then both amounts', { stage: 'delivery-failed', failure: 'refused' }, ['orderTotal', 'shippingPaid']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('cancel', facts)).toEqual(ask);
  });

  test('Nothing more is asked of an unpaid or a delivered order', () => {
    expect(estimateFrom('cancel', { stage: 'unpaid' }).status).toBe('estimate');
    expect(estimateFrom('cancel', { stage: 'delivered' }).status).toBe('estimate');
  });

  test('The estimate carries its store, version, moment and currency', () => {
    expect(estimateFrom('cancel', { stage: 'unpaid', asOf: '2026-03-02T18:00:00+08:00' })).toMatchObject({
      store: 'kwoking',
      procedure: 'cancel',
      policy: '2025-01-01',
      asOf: '2026-03-02T18:00:00+08:00',
      currency: 'USD',
    });
  });

  test('A fee names its clause on its own line, and the order total names none', () => {
    const facts = { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z', orderTotal: '100' };
    expect(estimateFrom('cancel', facts).outcomes[0]?.lines).toEqual([
      { label: 'Order total', amount: '100.00' },
      { label: 'Handling fee, 10 %', amount: '-10.00', clauses: ['cancel.within-48h'] },
    ]);
  });

  test('The reading that the refund has a floor, and the silence on how long it takes, are assumptions', () => {
    const facts = { stage: 'shipped', orderTotal: '100', shippingPaid: '15' };
    const assumed = estimateFrom('cancel', facts).assumptions.map(({ clause }) => clause);
    expect(assumed).toEqual(
      expect.arrayContaining(['cancel.floor', 'cancel.refund-time', 'cancel.shipped-no-guarantee']),
    );
  });

  test('What sending something back costs leaves a cancellation as it is', () => {
    const facts = {
      stage: 'preparing',
      orderedAt: '2026-03-01T10:00:00Z',
      orderTotal: '100',
      returnCost: '20',
    };
    expect(estimateFrom('cancel', facts).outcomes[0]?.left).toEqual({ min: '90.00', max: '90.00' });
  });
});

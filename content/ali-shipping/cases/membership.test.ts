import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { ali, estimateFrom, questionsFrom } from './ask-ali';
import { MEMBERSHIP_CASES } from './membership-cases';

describe('Leaving a paid plan of Ali Shipping', () => {
  test.each(MEMBERSHIP_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(ali, one),
  );

  test.each([
    ['whether all orders are settled comes first', {}, ['ordersSettled']],
    ['then the balance of the E-Wallet', { ordersSettled: 'yes' }, ['walletBalance']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('membership', facts)).toEqual(ask);
  });

  test('While orders are open, the payout hangs on their settlement', () => {
    expect(estimateFrom('membership', { ordersSettled: 'no' }).outcomes[0]?.condition).toContain('settled');
  });

  test('Not knowing whether all orders are settled shows both ways', () => {
    const { outcomes } = estimateFrom('membership', { ordersSettled: 'unknown', walletBalance: '42.50' });
    expect(outcomes.map(({ id }) => id)).toEqual(['starter', 'payout', 'not-settled']);
    expect(outcomes.map((outcome) => ('if' in outcome ? outcome.if : undefined))).toEqual([
      [{ fact: 'ordersSettled', value: 'yes' }],
      [{ fact: 'ordersSettled', value: 'yes' }],
      [{ fact: 'ordersSettled', value: 'no' }],
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { ali, estimateFrom, questionsFrom } from './ask-ali';
import { CANCEL_CASES } from './cancel-cases';

describe('Cancelling an order at Ali Shipping', () => {
  test.each(CANCEL_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(ali, one),
  );

  test.each([
    ['where the order is comes first', {}, ['stage']],
    ['an order that has not shipped is asked for its total', { stage: 'preparing' }, ['orderTotal']],
    ['a shipped one too', { stage: 'shipped' }, ['orderTotal']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('cancel', facts)).toEqual(ask);
  });

  test.each(['preparing', 'shipped'])('The way out at the door is a step of an order that is %s', (stage) => {
    const { steps } = estimateFrom('cancel', { stage, orderTotal: '100' });
    expect(steps.flatMap(({ clauses }) => clauses)).toContain('cancel.refuse-at-door');
  });

  test('Refusing at the door hangs on proof of RTO; the denial hangs on nothing', () => {
    const [denied, refused] = estimateFrom('cancel', { stage: 'shipped', orderTotal: '100' }).outcomes;
    expect(denied?.condition).toBeNull();
    expect(refused?.condition).toMatch(/Proof of .*RTO/);
  });

  test('That 100 % is all that was paid is an assumption, and the refund is a credit to the E-Wallet', () => {
    const { assumptions, outcomes } = estimateFrom('cancel', { stage: 'preparing', orderTotal: '100' });
    expect(assumptions.map(({ clause }) => clause)).toContain('refund.full');
    expect(outcomes[0]?.clauses).toContain('refund.wallet');
  });
});

import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { estimateFrom, kwoking, questionsFrom } from './ask-kwoking';

import { RETURN_CASES } from './return-cases';

const delivered = { deliveredOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const unused = { ...delivered, reason: 'changed-mind', unused: 'yes' };

describe('Returning an item to Kwoking', () => {
  test.each(RETURN_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(kwoking, one),
  );

  test.each([
    ['the day of delivery comes first', {}, ['deliveredOn']],
    ['then the reason', delivered, ['reason']],
    ['an unwanted item is asked whether it is unused', { ...delivered, reason: 'changed-mind' }, ['unused']],
    ['an unused one, whether it is complete', unused, ['accessories']],
    ['then both amounts', { ...unused, accessories: 'yes' }, ['itemPrice', 'shippingPaid']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('return', facts)).toEqual(ask);
  });

  test('The refund says when it is paid and on what it hangs', () => {
    const facts = { ...unused, accessories: 'yes', itemPrice: '80', shippingPaid: '15' };
    const [outcome] = estimateFrom('return', facts).outcomes;
    expect(outcome?.paidWithin).toContain('1 to 5 business days');
    expect(outcome?.condition).toContain('approves');
    expect(outcome?.youPay.every((cost) => 'clauses' in cost)).toBe(true);
  });

  test('A charge that nobody published is named by its clause, and by an assumption', () => {
    const facts = { ...unused, accessories: 'no', itemPrice: '80', shippingPaid: '15' };
    const { outcomes, assumptions } = estimateFrom('return', facts);
    expect(outcomes[0]?.lines[2]).toMatchObject({ amount: null, clauses: ['return.accessories'] });
    expect(assumptions.map(({ clause }) => clause)).toContain('return.accessories');
  });

  test('The store’s approval is the first step of a return', () => {
    const facts = { ...unused, accessories: 'yes', itemPrice: '80', shippingPaid: '15' };
    expect(estimateFrom('return', facts).steps[0]?.clauses).toContain('return.authorisation');
  });
});

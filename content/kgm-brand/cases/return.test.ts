import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { estimateFrom, kgm, questionsFrom } from './ask-kgm';
import { RETURN_CASES } from './return-cases';

const changedMind = { reason: 'changed-mind' };

describe('Returning a product to KGM BRAND', () => {
  test.each(RETURN_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(kgm, one),
  );

  test.each([
    ['the reason comes first', {}, ['reason']],
    ['a change of mind is asked about a pickup', changedMind, ['pickup']],
    ['then for the price', { ...changedMind, pickup: 'yes' }, ['itemPrice']],
    ['without a pickup too', { ...changedMind, pickup: 'no' }, ['itemPrice']],
    ['the store’s error is asked for the price alone', { reason: 'store-error' }, ['itemPrice']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('return', facts)).toEqual(ask);
  });

  test('That the pickup fee is not published is an assumption, and its line names the clause', () => {
    const { assumptions, outcomes } = estimateFrom('return', {
      ...changedMind,
      pickup: 'yes',
      itemPrice: '80',
    });
    expect(assumptions.map(({ clause }) => clause)).toContain('return.pickup-fee');
    expect(outcomes[0]?.lines[1]).toMatchObject({ amount: null, clauses: ['return.pickup-fee'] });
  });

  test('That the limit for return shipping is not published is an assumption of the store’s error', () => {
    const { assumptions, outcomes } = estimateFrom('return', { reason: 'store-error', itemPrice: '80' });
    expect(assumptions).toContainEqual({
      clause: 'return.store-error',
      text: expect.stringContaining('limit'),
    });
    expect(outcomes[0]?.clauses).toContain('return.pickup-fee');
  });

  test('The refund says when it is paid, and contacting the store is the first step', () => {
    const { outcomes, steps } = estimateFrom('return', { ...changedMind, pickup: 'no', itemPrice: '80' });
    expect(outcomes[0]?.paidWithin).toMatch(/^3 business days .* 30 business days$/);
    expect(steps[0]?.clauses).toEqual(['return.any-time']);
    expect(steps.flatMap(({ clauses }) => clauses)).toContain('return.avoid-express');
  });
});

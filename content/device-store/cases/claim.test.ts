import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { deviceStore, estimateFrom, questionsFrom } from './ask-device-store';
import { CLAIM_CASES } from './claim-cases';

const failed = { problem: 'failed' };

describe('Reporting a damaged or failed product to Device Store', () => {
  test.each(CLAIM_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(deviceStore, one),
  );

  test.each([
    ['the problem comes first', {}, ['problem']],
    ['a failure is asked for its warranty', failed, ['inWarranty']],
    ['within it, for the price', { ...failed, inWarranty: 'yes' }, ['itemPrice']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('claim', facts)).toEqual(ask);
  });

  test('That nobody states the courier’s compensation is an assumption', () => {
    const { assumptions, evidence } = estimateFrom('claim', { problem: 'damaged' });
    expect(assumptions.map(({ clause }) => clause)).toContain('damage.compensation');
    expect(evidence.some(({ clauses }) => clauses.includes('damage.tell-us'))).toBe(true);
  });

  test('A warranty refund follows within 36 hours, on the proof that the policy demands', () => {
    const facts = { ...failed, inWarranty: 'yes', itemPrice: '80' };
    const { outcomes, evidence } = estimateFrom('claim', facts);
    expect(outcomes[0]?.paidWithin).toContain('36 hours');
    expect(evidence.filter(({ clauses }) => clauses.includes('warranty.proof'))).toHaveLength(3);
  });
});

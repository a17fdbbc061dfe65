import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { estimateFrom, kwoking, questionsFrom } from './ask-kwoking';
import { CLAIM_CASES } from './claim-cases';

const delivered = { received: 'delivered', deliveredOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const damaged = { ...delivered, problem: 'transit-damage' };
const proven = { ...damaged, photos: 'yes' };
const insured = { ...proven, insured: 'yes' };

describe('Claiming damage or a defect at Kwoking', () => {
  test.each(CLAIM_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(kwoking, one),
  );

  test.each([
    ['how the parcel was received comes first', {}, ['received']],
    ['a refused parcel is asked about insurance', { received: 'refused' }, ['insured']],
    ['with insurance, both amounts', { received: 'refused', insured: 'yes' }, ['orderTotal', 'itemPrice']],
    ['without, the item price alone', { received: 'refused', insured: 'no' }, ['itemPrice']],
    ['a delivered parcel is asked its day', { received: 'delivered' }, ['deliveredOn']],
    ['then the problem', delivered, ['problem']],
    ['damage is asked for photos', damaged, ['photos']],
    ['a defect too', { ...delivered, problem: 'defective' }, ['photos']],
    ['then about insurance', proven, ['insured']],
    ['with insurance, who signed', insured, ['signedInPerson']],
    ['signed for, how bad it is', { ...insured, signedInPerson: 'yes' }, ['severity']],
    ['and the price', { ...insured, signedInPerson: 'yes', severity: 'parts' }, ['itemPrice']],
    ['without insurance, the price', { ...proven, insured: 'no' }, ['itemPrice']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('claim', facts)).toEqual(ask);
  });

  test('A claim without photos says to take them, and what they must show', () => {
    const { steps, evidence } = estimateFrom('claim', { ...damaged, photos: 'no' });
    expect(steps).toEqual([{ text: expect.stringMatching(/^Take photos/), clauses: ['claim.photos'] }]);
    expect(evidence).toEqual([{ label: expect.stringMatching(/^Photos of/), clauses: ['claim.photos'] }]);
  });

  test('That the policy names no remedy for a defect is an assumption', () => {
    const { assumptions } = estimateFrom('claim', { ...delivered, problem: 'defective', photos: 'yes' });
    expect(assumptions.map(({ clause }) => clause)).toContain('claim.defect-remedy');
  });
});

import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { askDeviceStore, deviceStore, estimateFrom, questionsFrom } from './ask-device-store';
import { RETURN_CASES } from './return-cases';

const unwanted = { reason: 'changed-mind' };
const ordered = { ...unwanted, orderedOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const unused = { ...ordered, unused: 'yes' };
const regular = { ...unused, saleItem: 'no', itemPrice: '80' };

describe('Returning a product to Device Store', () => {
  test.each(RETURN_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(deviceStore, one),
  );

  test.each([
    ['the reason comes first', {}, ['reason']],
    ['an unwanted product is asked for the day of its order', unwanted, ['orderedOn']],
    ['unless its moment tells the day', { ...unwanted, orderedAt: '2026-03-01T10:00:00Z' }, ['unused']],
    ['then whether it is unused', ordered, ['unused']],
    ['then whether it was on sale', unused, ['saleItem']],
    ['then its price, and nothing about customs', { ...unused, saleItem: 'no' }, ['itemPrice']],
    ['for a sale item too', { ...unused, saleItem: 'yes' }, ['itemPrice']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('return', facts)).toEqual(ask);
  });

  test.each([
    ['Day 0', '2026-03-01T00:00:00Z', 'not-original'],
    ['Day 30, its first second', '2026-03-31T00:00:00Z', 'not-original'],
    ['Day 30, its last second', '2026-03-31T23:59:59Z', 'not-original'],
    ['Day 31, its first second', '2026-04-01T00:00:00Z', 'window-closed'],
    ['Day 30 in one offset', '2026-03-31T20:00:00-04:00', 'not-original'],
    ['which is day 31 in another', '2026-04-01T09:00:00+09:00', 'window-closed'],
  ])('%s after an order of 1 March, asked %s', (_, asOf, id) => {
    const { outcomes } = estimateFrom('return', { ...ordered, asOf, unused: 'no' });
    expect(outcomes.map((outcome) => outcome.id)).toEqual([id]);
  });

  test('The window ends with the last second of day 30, in the offset of asOf, and day 31 has no deadline', () => {
    const on = (asOf: string) =>
      estimateFrom('return', { ...ordered, unused: 'no', asOf }).deadlines.map(({ at }) => at);
    expect(on('2026-03-10T10:00:00+05:30')).toEqual(['2026-03-31T23:59:59+05:30']);
    expect(on('2026-04-01T00:00:00Z')).toEqual([]);
  });

  test.each([
    ['1 March in its own offset', '2026-03-01T23:30:00-05:00', 'window-closed'],
    ['2 March in its own offset', '2026-03-02T00:30:00+09:00', 'not-original'],
  ])('On 1 April a moment counts by its own day: %s', (_, orderedAt, id) => {
    const facts = { ...unwanted, orderedAt, unused: 'no', asOf: '2026-04-01T12:00:00Z' };
    expect(estimateFrom('return', facts).outcomes[0]?.id).toBe(id);
  });

  test('Where no customs are given, the estimate assumes none, and says that they would be deducted', () => {
    const { assumptions } = estimateFrom('return', regular);
    expect(assumptions.filter(({ clause }) => clause === 'return.customs')).toEqual([
      { clause: 'return.customs', text: expect.stringMatching(/deducted/) },
    ]);
  });

  test('Where customs are given, nothing is assumed about them, and their line names its clause', () => {
    const { assumptions, outcomes } = estimateFrom('return', { ...regular, customsOnReturn: '5' });
    expect(assumptions.map(({ clause }) => clause)).not.toContain('return.customs');
    expect(outcomes[0]?.lines[1]).toMatchObject({ amount: '-5.00', clauses: ['return.customs'] });
  });

  test('The refund says when the return is processed, and that an authorisation comes first', () => {
    const { outcomes, steps } = estimateFrom('return', regular);
    expect(outcomes[0]?.paidWithin).toContain('3 working days');
    expect(outcomes[0]?.condition).toContain('authorises');
    expect(steps.flatMap(({ clauses }) => clauses)).toEqual([
      'return.request',
      'return.rma',
      'return.ship',
      'return.follow-up',
    ]);
  });

  test('A failed product is handed over without a question about its order', () => {
    expect(askDeviceStore('return', { reason: 'failed' })).toMatchObject({
      status: 'estimate',
      outcomes: [],
    });
  });
});

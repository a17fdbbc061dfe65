import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { estimateFrom, kgm, questionsFrom } from './ask-kgm';
import { CLAIM_CASES } from './claim-cases';

const missing = { problem: 'missing-item' };
const filmed = { ...missing, video: 'yes' };
const damaged = { problem: 'damaged' };
const notReceived = { problem: 'not-received' };

describe('Reporting a problem to KGM BRAND', () => {
  test.each(CLAIM_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(kgm, one),
  );

  test.each([
    ['the problem comes first', {}, ['problem']],
    ['a missing item is asked for the video', missing, ['video']],
    ['with the video, for the moment of opening', filmed, ['openedAt']],
    ['damage is asked for the video', damaged, ['video']],
    ['with the video, for the price', { ...damaged, video: 'yes' }, ['itemPrice']],
    [
      'an item not as described, for both amounts',
      { problem: 'not-as-described' },
      ['itemPrice', 'shippingPaid'],
    ],
    ['a parcel that has not arrived, for its tracking', notReceived, ['tracking']],
    ['if lost, for both amounts', { ...notReceived, tracking: 'lost' }, ['itemPrice', 'shippingPaid']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('claim', facts)).toEqual(ask);
  });

  test.each([
    ['At the very moment of opening', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z', 'missing-in-time'],
    ['23:59:59 after opening', '2026-03-01T10:00:00Z', '2026-03-02T09:59:59Z', 'missing-in-time'],
    ['Exactly 24:00:00 after opening', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z', 'missing-in-time'],
    ['24:00:01 after opening', '2026-03-01T10:00:00Z', '2026-03-02T10:00:01Z', 'missing-too-late'],
    ['One thousandth past 24 hours', '2026-03-01T10:00:00Z', '2026-03-02T10:00:00.001Z', 'missing-too-late'],
    ['24 hours across offsets', '2026-03-01T10:00:00+08:00', '2026-03-02T02:00:00Z', 'missing-in-time'],
    [
      'Clocks went forward, 25 on the wall',
      '2026-03-28T10:00:00+01:00',
      '2026-03-29T11:00:00+02:00',
      'missing-in-time',
    ],
    [
      'Clocks went back, 24 on the wall',
      '2026-10-24T10:00:00+02:00',
      '2026-10-25T10:00:00+01:00',
      'missing-too-late',
    ],
  ])('%s: opened %s, asked %s', (_, openedAt, asOf, id) => {
    expect(estimateFrom('claim', { ...filmed, openedAt, asOf }).outcomes.map((one) => one.id)).toEqual([id]);
  });

  test('The claim’s deadline is told in the offset of asOf', () => {
    const facts = { ...filmed, openedAt: '2026-03-01T10:00:00Z', asOf: '2026-03-01T20:00:00+09:00' };
    const { deadlines, outcomes } = estimateFrom('claim', facts);
    expect(deadlines.map(({ at }) => at)).toEqual(['2026-03-02T19:00:00+09:00']);
    expect(outcomes[0]?.until).toBe('2026-03-02T19:00:00+09:00');
  });

  test('A parcel that moves on says to wait, and on what a refund hangs', () => {
    const { outcomes, steps } = estimateFrom('claim', { ...notReceived, tracking: 'in-transit' });
    expect(outcomes[0]?.condition).toContain('lost');
    expect(steps.map(({ clauses }) => clauses)).toEqual([['shipping.tracking']]);
  });

  test('That a lost parcel returns its shipping too is an assumption', () => {
    const facts = { ...notReceived, tracking: 'lost', itemPrice: '80', shippingPaid: '15' };
    expect(estimateFrom('claim', facts).assumptions).toContainEqual({
      clause: 'shipping.missing',
      text: expect.stringContaining('original shipping'),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { askKwoking, estimateFrom } from './ask-kwoking';

const firstId = (procedure: string, facts: Record<string, string>, now?: string) =>
  estimateFrom(procedure, facts, now).outcomes[0]?.id;
const cancelled = (orderedAt: string, asOf: string) => ({
  stage: 'preparing',
  orderedAt,
  asOf,
  orderTotal: '100',
});
const returned = (deliveredOn: string, asOf: string) => ({
  deliveredOn,
  asOf,
  reason: 'changed-mind',
  unused: 'no',
});
const claimed = (deliveredOn: string, asOf: string) => ({
  received: 'delivered',
  deliveredOn,
  asOf,
  problem: 'wrong-item',
});

describe('48 hours are exact, and include their last moment', () => {
  test.each([
    ['At the very moment of placing', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z', 'within-48h'],
    ['47:59:59 after placing', '2026-03-01T10:00:00Z', '2026-03-03T09:59:59Z', 'within-48h'],
    ['Exactly 48:00:00 after placing', '2026-03-01T10:00:00Z', '2026-03-03T10:00:00Z', 'within-48h'],
    ['48:00:01 after placing', '2026-03-01T10:00:00Z', '2026-03-03T10:00:01Z', 'after-48h'],
    ['One thousandth later than 48 hours', '2026-03-01T10:00:00Z', '2026-03-03T10:00:00.001Z', 'after-48h'],
    ['Thousandths count on both sides', '2026-03-01T10:00:00.500Z', '2026-03-03T10:00:00.500Z', 'within-48h'],
    ['One thousandth past them', '2026-03-01T10:00:00.500Z', '2026-03-03T10:00:00.501Z', 'after-48h'],
    ['Over the end of a month', '2026-01-30T23:30:00Z', '2026-02-01T23:30:00Z', 'within-48h'],
    ['Over 29 February', '2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z', 'within-48h'],
    ['One second too late over 29 February', '2028-02-28T12:00:00Z', '2028-03-01T12:00:01Z', 'after-48h'],
    [
      'Clocks went forward, 48 on the wall',
      '2026-03-28T10:00:00+01:00',
      '2026-03-30T10:00:00+02:00',
      'within-48h',
    ],
    [
      'Clocks went forward, 49 on the wall',
      '2026-03-28T10:00:00+01:00',
      '2026-03-30T11:00:00+02:00',
      'within-48h',
    ],
    ['One second past that', '2026-03-28T10:00:00+01:00', '2026-03-30T11:00:01+02:00', 'after-48h'],
    [
      'Clocks went back, 47 on the wall',
      '2026-10-24T10:00:00+02:00',
      '2026-10-26T09:00:00+01:00',
      'within-48h',
    ],
    [
      'Clocks went back, 48 on the wall',
      '2026-10-24T10:00:00+02:00',
      '2026-10-26T10:00:00+01:00',
      'after-48h',
    ],
  ])('%s: placed %s, asked %s', (_, orderedAt, asOf, id) => {
    expect(firstId('cancel', cancelled(orderedAt, asOf))).toBe(id);
  });

  test('An order cancelled exactly 48 hours after placing still pays 10 %', () => {
    const facts = cancelled('2026-03-01T10:00:00Z', '2026-03-03T10:00:00Z');
    expect(estimateFrom('cancel', facts).outcomes[0]?.refund).toEqual({ min: '90.00', max: '90.00' });
  });

  test('The deadline keeps its thousandths and is told in the offset of asOf', () => {
    const facts = cancelled('2026-03-01T10:00:00.250Z', '2026-03-02T12:00:00+09:00');
    const { outcomes, deadlines } = estimateFrom('cancel', facts);
    expect(outcomes[0]?.until).toBe('2026-03-03T19:00:00.250+09:00');
    expect(deadlines[0]?.at).toBe('2026-03-03T19:00:00.250+09:00');
  });
});

describe('60 days are calendar days, and include the last one to its end', () => {
  test.each([
    ['Day 0', '2026-03-01', '2026-03-01T00:00:00Z', 'not-unused'],
    ['Day 60, its last second', '2026-03-01', '2026-04-30T23:59:59Z', 'not-unused'],
    ['Day 60, its last thousandth', '2026-03-01', '2026-04-30T23:59:59.999Z', 'not-unused'],
    ['Day 61, its first second', '2026-03-01', '2026-05-01T00:00:00Z', 'after-60'],
    ['Day 60 over 29 February', '2028-01-01', '2028-03-01T23:59:59Z', 'not-unused'],
    ['Day 61 over 29 February', '2028-01-01', '2028-03-02T00:00:00Z', 'after-60'],
    ['Delivered on 29 February, day 60', '2028-02-29', '2028-04-29T23:59:59Z', 'not-unused'],
    ['Delivered on 29 February, day 61', '2028-02-29', '2028-04-30T00:00:00Z', 'after-60'],
    ['The same moment is day 60 in one offset', '2026-03-01', '2026-04-30T20:00:00-04:00', 'not-unused'],
    ['and day 61 in another', '2026-03-01', '2026-05-01T09:00:00+09:00', 'after-60'],
  ])('%s: delivered %s, asked %s', (_, deliveredOn, asOf, id) => {
    expect(firstId('return', returned(deliveredOn, asOf))).toBe(id);
  });

  test('The return window ends with the last second of day 60, in the offset of asOf', () => {
    const { deadlines } = estimateFrom('return', returned('2026-03-01', '2026-03-10T10:00:00+05:30'));
    expect(deadlines.map(({ at }) => at)).toEqual(['2026-04-30T23:59:59+05:30']);
  });

  test('Day 60 has its deadline still, day 61 has none', () => {
    const on = (asOf: string) => estimateFrom('return', returned('2026-03-01', asOf)).deadlines.length;
    expect([on('2026-04-30T23:59:59Z'), on('2026-05-01T00:00:00Z')]).toEqual([1, 0]);
  });
});

describe('14 days to report, then customer care until day 60', () => {
  test.each([
    ['Day 0', '2026-03-01T08:00:00Z', 'wrong-item'],
    ['Day 14, its last second', '2026-03-15T23:59:59Z', 'wrong-item'],
    ['Day 15, its first second', '2026-03-16T00:00:00Z', 'after-report-window'],
    ['Day 60, its last second', '2026-04-30T23:59:59Z', 'after-report-window'],
    ['Day 61, its first second', '2026-05-01T00:00:00Z', 'after-60'],
  ])('%s after delivery on 1 March, asked %s', (_, asOf, id) => {
    expect(firstId('claim', claimed('2026-03-01', asOf))).toBe(id);
  });
});

describe('A day of grace for the shopper’s zone', () => {
  const status = (facts: Record<string, string>) =>
    askKwoking('return', facts, '2026-03-10T20:00:00Z').status;

  test.each([
    [
      'Delivered tomorrow, where asOf is not given, is today somewhere',
      { deliveredOn: '2026-03-11' },
      'question',
    ],
    ['Delivered the day after tomorrow is refused', { deliveredOn: '2026-03-12' }, 'invalid'],
    [
      'Delivered tomorrow is refused where asOf is given',
      { deliveredOn: '2026-03-11', asOf: '2026-03-10T20:00:00Z' },
      'invalid',
    ],
    [
      'Today is decided by the offset of asOf',
      { deliveredOn: '2026-03-11', asOf: '2026-03-11T04:00:00+08:00' },
      'question',
    ],
    ['An empty asOf is not given', { deliveredOn: '2026-03-11', asOf: '' }, 'question'],
    ['A moment has no grace', { orderedAt: '2026-03-10T20:00:01Z' }, 'invalid'],
    ['A moment up to now is accepted', { orderedAt: '2026-03-10T20:00:00Z' }, 'question'],
  ])('%s', (_, facts, expected) => {
    expect(status(facts)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from './day';
import { dayOf, endOfDay, formatMoment, hoursBetween, type Moment, parseMoment, plusHours } from './moment';

const at = (text: string) => parseMoment(text) as Moment;

describe('A moment', () => {
  test.each([
    ['2026-03-01T10:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00.007Z', '2026-03-01T10:00:00.007Z'],
    ['2026-03-01T10:00:00+08:00', '2026-03-01T10:00:00+08:00'],
    ['2026-03-01T10:00:00 08:00', '2026-03-01T10:00:00+08:00'],
    ['2026-03-01T10:00 08:00', '2026-03-01T10:00:00+08:00'],
    ['2026-03-01T10:00:00-03:30', '2026-03-01T10:00:00-03:30'],
    ['2026-03-01T10:00:00+14:00', '2026-03-01T10:00:00+14:00'],
    ['2026-03-01T10:00:00+00:00', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00-00:00', '2026-03-01T10:00:00Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59Z'],
  ])('%s is written as %s', (text, canonical) => {
    expect(formatMoment(at(text))).toBe(canonical);
  });

  test.each([
    '2026-03-01',
    '2026-03-01T10:00:00',
    '2026-03-01 10:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:60:00Z',
    '2026-03-01T10:00:60Z',
    '2026-03-01T10:00:00.5Z',
    '2026-03-01T10:00:00,500Z',
    '2026-03-01T10:00:00z',
    '2026-03-01t10:00:00Z',
    '2026-03-01T10:00:00+0800',
    '2026-03-01T10:00:00+8',
    '2026-03-01T10:00:00+14:01',
    '2026-03-01T10:00:00-15:00',
    '2026-03-01T10:00:00+01:60',
    '2026-03-01T10:00:00  08:00',
    '2026-02-29T10:00:00Z',
    '2026-03-01T10:00:00Z\n',
    '',
  ])('%j is none', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  test('is the same in any offset', () => {
    expect(at('2026-03-01T18:00:00+08:00').ms).toBe(at('2026-03-01T10:00:00Z').ms);
    expect(at('2026-03-01T06:30:00-03:30').ms).toBe(at('2026-03-01T10:00:00Z').ms);
  });

  test('falls on the day of its own offset', () => {
    expect(dayOf(at('2026-03-01T23:30:00-05:00'))).toBe('2026-03-01');
    expect(dayOf(at('2026-03-02T04:30:00Z'))).toBe('2026-03-02');
    expect(dayOf(at('2026-03-02T13:30:00+09:00'))).toBe('2026-03-02');
  });

  test('ends its day with the last second, in the offset asked for', () => {
    expect(formatMoment(endOfDay('2026-04-30' as Day, 0))).toBe('2026-04-30T23:59:59Z');
    expect(formatMoment(endOfDay('2028-02-29' as Day, 330))).toBe('2028-02-29T23:59:59+05:30');
    expect(formatMoment(endOfDay('2026-12-31' as Day, -600))).toBe('2026-12-31T23:59:59-10:00');
  });

  test('and 48 hours are 48 hours, whatever the clocks do meanwhile', () => {
    expect(formatMoment(plusHours(at('2026-03-28T10:00:00+01:00'), 48))).toBe('2026-03-30T10:00:00+01:00');
    expect(hoursBetween(at('2026-03-28T10:00:00+01:00'), at('2026-03-30T11:00:00+02:00'))).toBe(48);
    expect(hoursBetween(at('2026-10-24T10:00:00+02:00'), at('2026-10-26T10:00:00+01:00'))).toBe(49);
    expect(hoursBetween(at('2026-03-02T10:00:00Z'), at('2026-03-01T10:00:00Z'))).toBe(-24);
  });

  test('that is written is read again as the same moment', () => {
    const times = fc.integer({ min: Date.UTC(1901, 0), max: Date.UTC(2999, 0) });
    fc.assert(
      fc.property(times, fc.integer({ min: -840, max: 840 }), (ms, offsetMinutes) => {
        expect(parseMoment(formatMoment({ ms, offsetMinutes }))).toEqual({ ms, offsetMinutes });
      }),
    );
  });
});

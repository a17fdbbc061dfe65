import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOfMs, daysBetween, msOf, parseDay } from './day';

const day = (text: string) => parseDay(text) as Day;

describe('A calendar day', () => {
  test.each(['2026-03-14', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-00-01',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '3000-01-01',
    '2026-3-1',
    '26-03-01',
    ' 2026-03-01',
    '2026-03-01\n',
    '2026-03-01T00:00:00Z',
    '٢٠٢٦-٠٣-٠١',
    '',
  ])('%j does not', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test.each([
    ['2026-01-31', 1, '2026-02-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', 14, '2026-03-15'],
    ['2026-03-01', 60, '2026-04-30'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-01', 0, '2026-03-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  test('begins at its own midnight, and any moment before the next one falls on it', () => {
    expect(msOf(day('1970-01-02'))).toBe(86_400_000);
    expect(dayOfMs(2 * 86_400_000 - 1)).toBe('1970-01-02');
  });

  test('that many days later is that many days away', () => {
    const first = msOf(day('1900-01-01'));
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        const from = dayOfMs(first + (start + 5000) * 86_400_000);
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

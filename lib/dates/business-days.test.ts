import { describe, expect, test } from 'vitest';
import { addBusinessDays } from './business-days';
import { type Day, parseDay } from './day';

const day = (text: string) => parseDay(text) as Day;

describe('Business days after a day', () => {
  test.each([
    ['Thursday', '2026-05-07', 0, '2026-05-07'],
    ['Thursday', '2026-05-07', 1, '2026-05-08'],
    ['Thursday', '2026-05-07', 5, '2026-05-14'],
    ['Thursday', '2026-05-07', 30, '2026-06-18'],
    ['Friday', '2026-05-08', 0, '2026-05-08'],
    ['Friday', '2026-05-08', 1, '2026-05-11'],
    ['Friday', '2026-05-08', 5, '2026-05-15'],
    ['Friday', '2026-05-08', 30, '2026-06-19'],
    ['Saturday', '2026-05-09', 0, '2026-05-09'],
    ['Saturday', '2026-05-09', 1, '2026-05-11'],
    ['Saturday', '2026-05-09', 5, '2026-05-15'],
    ['Saturday', '2026-05-09', 30, '2026-06-19'],
    ['Sunday', '2026-05-10', 0, '2026-05-10'],
    ['Sunday', '2026-05-10', 1, '2026-05-11'],
    ['Sunday', '2026-05-10', 5, '2026-05-15'],
    ['Sunday', '2026-05-10', 30, '2026-06-19'],
    ['Monday', '2026-12-28', 5, '2027-01-04'],
    ['Monday', '2028-02-28', 3, '2028-03-02'],
  ])('%s %s and %i of them is %s', (_, from, count, last) => {
    expect(addBusinessDays(day(from), count)).toBe(last);
  });
});

import { expect, test } from 'vitest';
import { nextAttemptAt } from './back-off';

const NOON = Date.parse('2026-03-02T12:00:00.000Z');
const after = (attempts: number) => {
  const next = nextAttemptAt(attempts, NOON);
  return next === undefined ? undefined : new Date(next).toISOString();
};

test('A message is tried again after 2, 4, 8 ... minutes, the last time 34 hours and 8 minutes after the eleventh', () => {
  expect(after(1)).toBe('2026-03-02T12:02:00.000Z');
  expect(after(2)).toBe('2026-03-02T12:04:00.000Z');
  expect(after(3)).toBe('2026-03-02T12:08:00.000Z');
  expect(after(6)).toBe('2026-03-02T13:04:00.000Z');
  expect(after(11)).toBe('2026-03-03T22:08:00.000Z');
});

test('After the twelfth attempt a message is given up', () => {
  expect(after(12)).toBeUndefined();
  expect(after(13)).toBeUndefined();
});

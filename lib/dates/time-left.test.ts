import { expect, test } from 'vitest';
import { timeLeft } from './time-left';

test('The time left is a sentence', () => {
  expect(timeLeft(28 * 3_600_000)).toBe('1 day 4 hours left.');
  expect(timeLeft(30_000)).toBe('less than a minute left.');
});

test('A moment that is now, or was, has passed', () => {
  expect(timeLeft(0)).toBe('This moment has passed.');
  expect(timeLeft(-1)).toBe('This moment has passed.');
});

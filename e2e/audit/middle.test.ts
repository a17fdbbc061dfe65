import { expect, test } from 'vitest';
import { middle, share } from './middle';

test('The middle of an odd count is the one in the middle, whatever the order', () => {
  expect(middle([9, 1, 5])).toBe(5);
});

test('Nineteen of twenty are not above the share of 0.95', () => {
  expect(share([...Array(20).keys()], 0.95)).toBe(19);
  expect(share([7], 0.95)).toBe(7);
});

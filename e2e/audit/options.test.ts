import { expect, test } from 'vitest';
import { readOptions } from './options';

test('Without arguments every part runs, and Lighthouse three times', () => {
  expect(readOptions([])).toEqual({ only: ['weight', 'lighthouse', 'search'], runs: 3 });
});

test('Parts are named in any order and run in their own', () => {
  expect(readOptions(['--only', 'search,weight', '--runs', '1'])).toEqual({
    only: ['weight', 'search'],
    runs: 1,
  });
});

test('A part that does not exist is refused, and so is a number of runs that is none', () => {
  expect(() => readOptions(['--only', 'speed'])).toThrow('--only speed: there is no such part.');
  expect(() => readOptions(['--runs', '0'])).toThrow('--runs 0: give a whole number.');
});

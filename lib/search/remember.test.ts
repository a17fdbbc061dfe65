import { expect, test, vi } from 'vitest';
import { remember } from './remember';

test('What was answered is not worked out again', () => {
  const shout = vi.fn((word: string) => word.toUpperCase());
  const remembering = remember(2, shout);
  expect([remembering('a'), remembering('a'), remembering('b'), remembering('a')]).toEqual([
    'A',
    'A',
    'B',
    'A',
  ]);
  expect(shout.mock.calls).toEqual([['a'], ['b']]);
});

test('When it is too much, everything is forgotten and worked out anew', () => {
  const shout = vi.fn((word: string) => word.toUpperCase());
  const remembering = remember(2, shout);
  expect(['a', 'b', 'c', 'c', 'a'].map(remembering)).toEqual(['A', 'B', 'C', 'C', 'A']);
  expect(shout.mock.calls).toEqual([['a'], ['b'], ['c'], ['a']]);
});

import { expect, test } from 'vitest';
import { wordsOf } from '../words';
import { hoursNamed } from './duration';

test.each([
  ['cancel 2 days ago', 48],
  ['cancel after 2 days', 49],
  ['more than two days', 49],
  ['less than 2 days', 48],
  ['within forty-eight hours', 48],
  ['2days later', 48],
  ['a week ago', 168],
  ['an hour', 1],
  ['twenty one days', 504],
  ['after one month', 721],
  ['cancel my order', undefined],
  ['how many days', undefined],
  ['order 4711', undefined],
])('"%s" names %s hours', (text, hours) => expect(hoursNamed(wordsOf(text))).toBe(hours));

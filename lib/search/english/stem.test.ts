import { expect, test } from 'vitest';
import { stem } from './stem';

test.each([
  ['the endings of a verb', ['cancel', 'cancels', 'cancelled', 'canceling']],
  ['a doubled letter', ['ship', 'ships', 'shipped', 'shipping']],
  ['a dropped e', ['receive', 'receives', 'received', 'receiving']],
  ['a short word with a dropped e', ['move', 'moved', 'moving']],
  ['y and ies', ['delivery', 'deliveries']],
  ['British and American spelling', ['colour', 'color', 'colours']],
  ['ise and ize', ['authorise', 'authorized', 'authorising']],
  ['plurals', ['address', 'addresses']],
])('Of %s the stem is one', (_, words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test('Words that mean different things keep different stems', () => {
  expect(stem('code')).not.toBe(stem('cod'));
  expect(stem('status')).toBe('status');
  expect(stem('this')).toBe('this');
});

test('Short words and words of other scripts stay as they are', () => {
  expect(stem('fee')).toBe('fee');
  expect(stem('退款')).toBe('退款');
  expect(stem('')).toBe('');
});

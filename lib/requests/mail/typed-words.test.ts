import { expect, test } from 'vitest';
import { lineTyped, textTyped, wordsTyped } from './typed-words';

test('Words that run from right to left are set apart, others stay as they can be copied', () => {
  expect(wordsTyped('KW-100234')).toBe('KW-100234');
  expect(wordsTyped('Ada Müller 山')).toBe('Ada Müller 山');
  expect(wordsTyped('نور (2)')).toBe('\u2068نور (2)\u2069');
});

test('Marks that turn the writing do not get out of the words', () => {
  expect(lineTyped('a\u202eb\u2069c\u2068d')).toBe('abcd');
  expect(textTyped('a\u202eb\u2069c')).toBe('abc');
});

test('One line holds no line break and no control, several lines hold no other control', () => {
  expect(lineTyped(' Ada\r\nBcc: x\u0000\u0007\u2028y\u0085z ')).toBe('Ada Bcc: x y z');
  expect(textTyped('one\r\ntwo\rthree\u2028four\tfive\u001b[31m\u0000 ')).toBe(
    'one\ntwo\nthree\nfour\tfive[31m',
  );
});

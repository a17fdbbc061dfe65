import { expect, test } from 'vitest';
import { createSpelling } from './spelling';

const vocabulary = [
  'cancel',
  'order',
  'refund',
  'received',
  'delivery',
  'parcel',
  'purchase',
  'is',
  'care',
  'where',
];
const spelling = createSpelling(new Map(vocabulary.map((word) => [word, 1])));

test.each([
  ['refnd', 'refund'],
  ['recieved', 'received'],
  ['cancle', 'cancel'],
  ['cansel', 'cancel'],
  ['delevery', 'delivery'],
  ['oder', 'order'],
  ['wehre', 'where'],
  ['purhcse', 'purchase'],
])('"%s" was meant to be "%s"', (typed, meant) => expect(spelling(typed, false)).toEqual([meant]));

test('Known words stay, and so do their other endings', () => {
  expect(spelling('order', false)).toEqual(['order']);
  expect(spelling('refunding', false)).toEqual(['refunding']);
});

test('Another word is not taken for a known one', () => {
  expect(spelling('cafe', false)).toEqual(['cafe']);
  expect(spelling('giraffe', false)).toEqual(['giraffe']);
  expect(spelling('xy', false)).toEqual(['xy']);
  expect(spelling('возврат', false)).toEqual(['возврат']);
});

test('Two words without a space between them are parted', () => {
  expect(spelling('ispurchase', false)).toEqual(['is', 'purchase']);
});

test('A word still being typed stands for the one that it begins', () => {
  expect(spelling('canc', true)).toEqual(['cancel']);
  expect(spelling('par', true)).toEqual(['parcel']);
});

import { expect, test } from 'vitest';
import { trimQuery, wordsOf } from './words';

test('Case, full-width letters and accents make no difference', () => {
  expect(wordsOf('REFUND Refund')).toEqual(['refund', 'refund']);
  expect(wordsOf('ｒｅｆｕｎｄ')).toEqual(['refund']);
  expect(wordsOf('Café naïve')).toEqual(['cafe', 'naive']);
});

test('Short forms are written out, with and without their apostrophe', () => {
  expect(wordsOf("it hasn't come")).toEqual(['it', 'has', 'not', 'come']);
  expect(wordsOf('it hasnt come')).toEqual(['it', 'has', 'not', 'come']);
  expect(wordsOf("can't pay")).toEqual(['can', 'not', 'pay']);
  expect(wordsOf("where’s my order's box")).toEqual(['where', 'my', 'order', 'box']);
  expect(wordsOf('plz tell me wen')).toEqual(['please', 'tell', 'me', 'when']);
});

test('A sum of money is an amount, whatever it comes to and however it is written', () => {
  expect(wordsOf('refund of $1,299.50 please')).toEqual(['refund', 'of', 'amount', 'please']);
  expect(wordsOf('refund of 160 dollars')).toEqual(['refund', 'of', 'amount']);
  expect(wordsOf('2 days')).toEqual(['2', 'days']);
});

test('Words of any script are words', () => {
  expect(wordsOf('退款')).toEqual(['退款']);
  expect(wordsOf('возврат денег')).toEqual(['возврат', 'денег']);
  expect(wordsOf('रिफंड')).toEqual(['रिफंड']);
});

test('A text without a letter or digit has no words', () => {
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf(' ?!… 🎉 <> \u0000')).toEqual([]);
});

test('A query is cut to 200 characters', () => {
  expect(trimQuery(`  ${'x'.repeat(10_000)}`)).toHaveLength(200);
});

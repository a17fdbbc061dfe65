import { expect, test } from 'vitest';
import { queryWords, trimQuery } from './query-words';

test('Words that stand in any question are left out', () => {
  expect(queryWords('Can I please get my refund?')).toEqual(['refund']);
  expect(queryWords('What do I do if the parcel is lost')).toEqual(['parcel', 'lost']);
});

test('A question of nothing but such words is searched for as it is', () => {
  expect(queryWords('what is it')).toEqual(['what', 'is', 'it']);
});

test('Case, full-width letters, apostrophes and repeated words make no difference', () => {
  expect(queryWords('REFUND refund Refund')).toEqual(['refund']);
  expect(queryWords('ｒｅｆｕｎｄ')).toEqual(['refund']);
  expect(queryWords("what's didn't arrive")).toEqual(['didnt', 'arrive']);
});

test('Words of any script are words', () => {
  expect(queryWords('退款')).toEqual(['退款']);
  expect(queryWords('возврат денег')).toEqual(['возврат', 'денег']);
  expect(queryWords('रिफंड')).toEqual(['रिफंड']);
});

test('A query without a letter or digit has no words', () => {
  expect(queryWords('')).toEqual([]);
  expect(queryWords(' ?!… 🎉 <> \u0000')).toEqual([]);
});

test('A query is cut to 200 characters, also where normalising makes it longer', () => {
  expect(trimQuery(`  ${'x'.repeat(10_000)}`)).toHaveLength(200);
  expect(queryWords('ﷺ'.repeat(200)).join(' ').length).toBeLessThanOrEqual(200);
});

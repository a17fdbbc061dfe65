import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allStores } from '@/lib/policy/stores';
import { ANY_QUERIES } from './any-queries.test-support';
import { searchOf } from './store-search';

describe.each(allStores())("In $name's help any text is a query", (store) => {
  const search = searchOf(store);

  test.each(Object.entries(ANY_QUERIES))('also %s', (_, query) => {
    const { results } = search(query);
    expect(results.length).toBeLessThanOrEqual(20);
    for (const { score } of results) expect(score > 0 && score <= 1).toBe(true);
  });

  test('also whatever else can be typed, and twice the same gives twice the same', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (query) => {
        const found = search(query);
        expect(search(query)).toEqual(found);
        for (const { score } of found.results) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

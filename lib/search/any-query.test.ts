import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allStores } from '@/lib/policy/stores';
import { searchOf } from './store-search';

describe.each(allStores())("In $name's help any text is a query", (store) => {
  const search = searchOf(store);

  test.each([
    ['Chinese', '我的包裹在哪里'],
    ['Arabic', 'أين طلبي'],
    ['Hindi', 'रिफंड कब मिलेगा'],
    ['Russian', 'где мой заказ'],
    ['emoji', '📦❓'],
    ['half an emoji', '\ud83c refund'],
    ['markup', '<script>alert(1)</script> & "quotes"'],
    ['only stop words', 'what is it that you do'],
    ['names of properties', '__proto__ constructor toString hasOwnProperty'],
    ['10,000 characters', 'refund '.repeat(1_500)],
    ['one long word', 'x'.repeat(10_000)],
    ['marks alone', '*** __ ~~ %%% \u0000'],
  ])('also %s', (_, query) => {
    const { results } = search(query);
    expect(results.length).toBeLessThanOrEqual(20);
    for (const { score } of results) expect(score).toBeGreaterThanOrEqual(0);
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

import { expect, test } from 'vitest';
import { placeQuestions, qualityByArticle, qualityOf } from './quality';
import { qualityTable } from './quality-table';

const result = (slug: string) => ({ slug, title: '', answer: '', score: 0.5 });
const answers: Record<string, string[]> = {
  one: ['a', 'b'],
  two: ['b', 'a'],
  three: ['b', 'c', 'd', 'a'],
  four: [],
  five: ['e'],
};
const ask = (query: string, accept: string[]) => ({ query, accept, kind: 'natural' as const });
const placed = placeQuestions(
  (query) => ({ answer: null, results: (answers[query] ?? []).map(result) }),
  [ask('one', ['a']), ask('two', ['a']), ask('three', ['a']), ask('four', ['a']), ask('five', ['e', 'a'])],
);

test('The first accepted article counts, wherever it stands', () => {
  expect(placed.map(({ place }) => place)).toEqual([1, 2, 4, 0, 1]);
  expect(qualityOf(placed)).toEqual({ questions: 5, first: 0.4, inThree: 0.6, none: 0.2 });
});

test('By article, one that is asked for once counts as much as one that is asked for often', () => {
  expect(qualityByArticle(placed)).toEqual({ questions: 5, first: 0.625, inThree: 0.75, none: 0.125 });
});

test('The table has a line for each kind that there is', () => {
  expect(qualityTable(placed)).toBe(
    [
      '| questions | number | first | in three | none |',
      '|---|---|---|---|---|',
      '| natural | 5 | 40.0 | 60.0 | 20.0 |',
      '| all | 5 | 40.0 | 60.0 | 20.0 |',
      '| by article | 5 | 62.5 | 75.0 | 12.5 |',
    ].join('\n'),
  );
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allStores, contentFolder } from '@/lib/policy/stores';
import { searchMaterial } from '../material';
import { searchOf } from '../store-search';
import { placeQuestions, qualityByArticle, qualityOf } from './quality';
import { readQuestions, storeOf } from './questions';

/** Questions in our own words, kept beside each store's phrasings and never among them. */
const sets = allStores()
  .map((store) => ({ store, file: join(contentFolder(), store.id, 'search', 'questions.jsonl') }))
  .filter(({ file }) => existsSync(file))
  .map(({ store, file }) => ({ store, name: store.name, questions: readQuestions(file) }));
const all = sets.flatMap(({ questions }) => questions);

describe.each(sets)("$name's questions", ({ store, questions }) => {
  const placed = placeQuestions(searchOf(store), questions);

  test('have an accepted article first for 90 per cent, and among the first three for 95', () => {
    expect(qualityOf(placed).first).toBeGreaterThanOrEqual(0.9);
    expect(qualityOf(placed).inThree).toBeGreaterThanOrEqual(0.95);
  });

  test('do as well where every article counts alike', () => {
    expect(qualityByArticle(placed).first).toBeGreaterThanOrEqual(0.9);
    expect(qualityByArticle(placed).inThree).toBeGreaterThanOrEqual(0.95);
  });

  test('all find something', () => expect(qualityOf(placed).none).toBe(0));

  test('ask for every article, and are none of its phrasings', () => {
    const { documents } = searchMaterial(store);
    const asked = new Set(questions.map(({ accept }) => accept[0]));
    expect(documents.map(({ slug }) => slug).filter((slug) => !asked.has(slug) && !isAccepted(slug))).toEqual(
      [],
    );
    const phrasings = new Set(documents.flatMap((document) => document.phrasings));
    expect(questions.filter(({ query }) => phrasings.has(query))).toEqual([]);
  });

  test('are told from those of the other stores', () => expect(storeOf(questions).id).toBe(store.id));

  function isAccepted(slug: string): boolean {
    return questions.some(({ accept }) => accept.includes(slug));
  }
});

test('Two letters swapped in the longest word of each question cost at most 5 points', () => {
  const right = sets.flatMap(({ store, questions }) => placeQuestions(searchOf(store), questions));
  const wrong = sets.flatMap(({ store, questions }) =>
    placeQuestions(
      searchOf(store),
      questions.map((question) => ({ ...question, query: mistyped(question.query) })),
    ),
  );
  expect(qualityOf(wrong).first).toBeGreaterThanOrEqual(qualityOf(right).first - 0.05);
  expect(qualityOf(wrong).inThree).toBeGreaterThanOrEqual(qualityOf(right).inThree - 0.05);
});

/** With the two letters in the middle of the longest word swapped. */
function mistyped(query: string): string {
  const longest = query.split(' ').toSorted((one, other) => other.length - one.length)[0] ?? '';
  const middle = Math.floor(longest.length / 2);
  const swapped =
    longest.slice(0, middle - 1) + longest[middle] + longest[middle - 1] + longest.slice(middle + 1);
  return longest.length < 4 ? query : query.replace(longest, swapped);
}

test('There are at least 150 questions, typing errors among them, for four stores', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(sets).toHaveLength(4);
  expect(all.filter(({ kind }) => kind === 'typo').length).toBeGreaterThanOrEqual(30);
});

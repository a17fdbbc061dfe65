import { expect, test } from 'vitest';
import type { Day } from '@/lib/dates/day';
import { temporaryDatabase } from '@/lib/requests/storage/temporary-database.test-support';
import type { Found } from '@/lib/search/types';
import { countSearch } from './count-search';
import { searchesWithoutResult } from './searches-without-result';

const NOTHING: Found = { answer: null, results: [] };
const scored = (score: number): Found => ({
  answer: null,
  results: [{ slug: 'about', title: 'About us', answer: '', score }],
});
const TODAY = '2026-03-10';

async function counting() {
  const db = await temporaryDatabase();
  const count = (query: string, found = NOTHING, today: string = TODAY) =>
    countSearch(async () => db, 'kwoking', { query, found, today: today as Day });
  return { db, count, list: () => searchesWithoutResult(db, 'kwoking') };
}

test('The words are kept from the third time on, whatever their case and marks', async () => {
  const { db, count, list } = await counting();
  await count('Gift wrapping?');
  await count('gift wrapping');
  expect(await list()).toEqual({ known: [], others: 2, since: '2026-03-10' });
  expect(await db.selectFrom('searches').select('words').execute()).toEqual([{ words: null }]);
  await count('GIFT WRAPPING');
  expect(await list()).toEqual({
    known: [{ words: 'gift wrapping', times: 3, firstOn: '2026-03-10', lastOn: '2026-03-10' }],
    others: 0,
    since: '2026-03-10',
  });
});

test('Words with digits are never kept, and a search of nothing else is not counted', async () => {
  const { count, list } = await counting();
  for (const _ of [1, 2, 3]) await count('order 4711-AB12 engraving');
  await count('4711');
  await count('🎉');
  expect(await list()).toEqual({
    known: [{ words: 'order engraving', times: 3, firstOn: '2026-03-10', lastOn: '2026-03-10' }],
    others: 0,
    since: '2026-03-10',
  });
});

test('A search that found something useful is not counted', async () => {
  const { count, list } = await counting();
  await count('about you', scored(0.45));
  await count('cancel after 2 days', {
    answer: { procedure: 'cancel', title: 'Cancel an order', says: [], facts: [] },
    results: [],
  });
  expect(await list()).toEqual({ known: [], others: 0, since: null });
  await count('engraving', scored(0.44));
  expect(await list()).toEqual({ known: [], others: 1, since: '2026-03-10' });
});

test('A row holds no more than the store, a fingerprint, a number and two days', async () => {
  const { db, count } = await counting();
  await count('engraving');
  expect(await db.selectFrom('searches').selectAll().execute()).toEqual([
    {
      store: 'kwoking',
      print: expect.stringMatching(/^[0-9a-f]{10}$/),
      words: null,
      times: 1,
      first_on: '2026-03-10',
      last_on: '2026-03-10',
    },
  ]);
});

test('What did not come for 90 days is forgotten', async () => {
  const { count, list } = await counting();
  await count('engraving', NOTHING, '2025-12-09');
  await count('gift wrapping', NOTHING, '2025-12-10');
  await count('assembly', NOTHING, TODAY);
  expect(await list()).toEqual({ known: [], others: 2, since: '2025-12-10' });
});

test('Searches that come at once are all counted', async () => {
  const { count, list } = await counting();
  await Promise.all(Array.from({ length: 20 }, () => count('engraving')));
  expect((await list()).known).toEqual([
    { words: 'engraving', times: 20, firstOn: '2026-03-10', lastOn: '2026-03-10' },
  ]);
});

test('The first and the last day are kept, the most frequent search stands first', async () => {
  const { count, list } = await counting();
  for (const day of ['2026-02-01', '2026-02-07', '2026-03-02']) await count('engraving', NOTHING, day);
  for (const day of ['2026-02-03', '2026-02-03', '2026-02-03', '2026-02-04'])
    await count('gift wrapping', NOTHING, day);
  await count('assembly', NOTHING, '2026-01-20');
  expect(await list()).toEqual({
    known: [
      { words: 'gift wrapping', times: 4, firstOn: '2026-02-03', lastOn: '2026-02-04' },
      { words: 'engraving', times: 3, firstOn: '2026-02-01', lastOn: '2026-03-02' },
    ],
    others: 1,
    since: '2026-01-20',
  });
});

test('A store whose 5,000 searches are kept counts those on, and takes no new one; other stores do', async () => {
  const { db, count, list } = await counting();
  const row = { words: null, times: 1, first_on: TODAY, last_on: TODAY };
  await count('engraving');
  for (let from = 0; from < 4_999; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, 4_999 - from) }, (_, at) => ({
      ...row,
      store: 'kwoking',
      print: `row ${from + at}`,
    }));
    await db.insertInto('searches').values(rows).execute();
  }
  await count('gift wrapping');
  await count('engraving');
  expect((await list()).others).toBe(5_001);
  await countSearch(async () => db, 'device-store', { query: 'spares', found: NOTHING, today: TODAY as Day });
  expect((await searchesWithoutResult(db, 'device-store')).others).toBe(1);
});

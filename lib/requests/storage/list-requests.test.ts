import { describe, expect, test } from 'vitest';
import { countByStatus, listReferences, listRequests } from './list-requests';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { takeStep } from './take-step';
import { temporaryDatabase } from './temporary-database.test-support';
import type { NewRequest } from './types';

const NO_WORDS = { words: [] };

test('Requests come newest first, with their timelines, a page at a time', async () => {
  const db = await temporaryDatabase();
  const oldest = await stored(db, { product: 'Wok', createdAt: '2026-03-01T08:00:00Z' });
  const middle = await stored(db, { product: 'Lamp', createdAt: '2026-03-02T08:00:00Z' });
  const newest = await stored(db, { product: 'Hoodie', createdAt: '2026-03-03T08:00:00Z' });
  await authorise(db, oldest, '2026-03-04T08:00:00Z');

  const all = await listRequests(db, NO_WORDS);
  expect(all.map(({ product }) => product)).toEqual(['Wok', 'Hoodie', 'Lamp']);
  expect(all[0]).toEqual({
    reference: oldest,
    store: 'kwoking',
    procedure: 'cancel',
    policyVersion: '2025-01-01',
    status: 'authorised',
    orderNumber: 'KW-100234',
    product: 'Wok',
    name: 'Ada Byron',
    createdAt: '2026-03-01T08:00:00Z',
    timeline: [
      { status: 'requested', at: '2026-03-01T08:00:00Z', note: null, by: 'shopper', details: {} },
      { status: 'authorised', at: '2026-03-04T08:00:00Z', note: 'Yes', by: 'care', details: { rma: 'R1' } },
    ],
  });
  const second = await listRequests(db, NO_WORDS, { limit: 2, offset: 1 });
  expect(second.map(({ reference }) => reference)).toEqual([newest, middle]);
  expect(second.map(({ timeline }) => timeline.length)).toEqual([1, 1]);
  expect(await listReferences(db, NO_WORDS)).toEqual([oldest, middle, newest]);
});

test('Store, procedure and statuses restrict the list and the counts', async () => {
  const db = await temporaryDatabase();
  const cancelled = await stored(db, {});
  const returned = await stored(db, { procedure: 'return' });
  const elsewhere = await stored(db, { store: 'northwind' });
  await authorise(db, returned, '2026-03-04T08:00:00Z');
  const references = async (filter: Partial<Parameters<typeof listRequests>[1]>) =>
    (await listRequests(db, { ...NO_WORDS, ...filter })).map(({ reference }) => reference).sort();

  expect(await references({ store: 'northwind' })).toEqual([elsewhere]);
  expect(await references({ store: 'kwoking', procedure: 'return' })).toEqual([returned]);
  expect(await references({ statuses: ['requested'] })).toEqual([cancelled, elsewhere].sort());
  expect(await references({ statuses: ['closed', 'refunded'] })).toEqual([]);
  expect(await countByStatus(db, NO_WORDS)).toEqual({ requested: 2, authorised: 1 });
  expect(await countByStatus(db, { store: 'northwind', words: [] })).toEqual({ requested: 1 });
  expect(await countByStatus(db, { store: 'nobody', words: [] })).toEqual({});
});

describe('The words of a search', () => {
  const SHOPPER = {
    orderNumber: 'KW-100_234',
    product: 'ÜBERGRÖSSE Hoodie, 100 % wool',
    name: 'Émile Zola',
    email: 'emile@example.com',
    description: 'A secret word.',
  };
  test.each([
    ['emile@example', 'part of the e-mail address'],
    ['EMILE@EXAMPLE.COM', 'it in capitals'],
    ['émile', 'a name with an accent, in small letters'],
    ['Émile', 'the name as it was typed'],
    ['übergrösse', 'a product in capitals, in small letters'],
    ['hoodie', 'a word from the middle'],
    ['100_234', 'an order number with a sign that stands for any letter'],
    ['100 %', 'two words, one of them a sign that stands for anything'],
  ])('%s finds %s', async (text) => {
    const db = await temporaryDatabase();
    const reference = await stored(db, SHOPPER);
    await stored(db, { orderNumber: 'X-1' });
    const found = await listRequests(db, { words: text.split(' ') });
    expect(found.map((one) => one.reference)).toEqual([reference]);
  });

  test.each([
    ['100x234', 'an underscore stands for itself alone'],
    ['zola ada', 'every word must occur'],
    ['secret', 'the description is not searched'],
    ["' or 1=1 --", 'nothing is taken for a query'],
    ['\\', 'a backslash stands for itself'],
  ])('%s finds nothing: %s', async (text) => {
    const db = await temporaryDatabase();
    await stored(db, SHOPPER);
    expect(await listRequests(db, { words: text.split(' ') })).toEqual([]);
  });

  test('A reference is found in small letters too', async () => {
    const db = await temporaryDatabase();
    const reference = await stored(db, {});
    await stored(db, {});
    const found = await listRequests(db, { words: [reference.toLowerCase()] });
    expect(found.map((one) => one.reference)).toEqual([reference]);
  });
});

let forms = 0;

async function stored(db: Database, parts: Partial<NewRequest>): Promise<string> {
  forms += 1;
  const request = await storeRequest(db, sampleRequest({ idempotencyKey: `form-${forms}`, ...parts }));
  if (request.outcome !== 'stored') throw new Error('not stored');
  return request.reference;
}

async function authorise(db: Database, reference: string, at: string): Promise<void> {
  const step = {
    status: 'authorised' as const,
    at,
    note: 'Yes',
    by: 'care' as const,
    details: { rma: 'R1' },
  };
  await takeStep(db, reference, () => ({ step }), []);
}

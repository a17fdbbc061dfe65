import { expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database } from '../storage/schema';
import { storeRequest } from '../storage/store-request';
import { takeStep } from '../storage/take-step';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import type { TimelineEntry } from '../storage/types';
import { readQueue } from './queue';
import { readFilter } from './queue-filter';
import { RETURN, step } from './sample-case.test-support';

const NOW = parseMoment('2026-03-16T09:00:00Z') as Moment;
const queueOf = (db: Database, query = '') => readQueue(db, readFilter(new URLSearchParams(query)), NOW);

let forms = 0;

/** A return made on a day of March 2026, with its steps, each on a day of March. */
async function made(
  db: Database,
  product: string,
  day: string,
  ...steps: [TimelineEntry['status'], string][]
) {
  forms += 1;
  const createdAt = `2026-03-${day}T08:00:00Z`;
  const request = sampleRequest({ ...RETURN, idempotencyKey: `form-${forms}`, product, createdAt });
  const stored = await storeRequest(db, request);
  if (stored.outcome !== 'stored') throw new Error('not stored');
  for (const [status, on] of steps) {
    const taken = { ...step(status), at: `2026-03-${on}T08:00:00Z` };
    await takeStep(db, stored.reference, () => ({ step: taken }), []);
  }
}

test('Open requests come by what is due, then by how long they wait for the store, last those of the shopper', async () => {
  const db = await temporaryDatabase();
  await made(db, 'waits for the shopper', '01', ['authorised', '02']);
  await made(db, 'new', '15');
  await made(db, 'older', '10');
  // The store refunds within 5 business days after the inspection: by Monday 16 March, and by Friday 13 March.
  await made(
    db,
    'due today',
    '03',
    ['authorised', '04'],
    ['sent', '05'],
    ['received', '06'],
    ['inspected', '09'],
  );
  await made(
    db,
    'overdue',
    '03',
    ['authorised', '04'],
    ['sent', '05'],
    ['received', '05'],
    ['inspected', '06'],
  );
  await made(db, 'closed', '03', ['closed', '04']);

  const { requests, total, overdue, pages, counts } = await queueOf(db);
  expect(requests.map(({ product }) => product)).toEqual([
    'overdue',
    'due today',
    'older',
    'new',
    'waits for the shopper',
  ]);
  expect(requests.map(({ overdue }) => overdue)).toEqual([true, false, false, false, false]);
  expect(requests[0]).toMatchObject({
    since: '2026-03-06T08:00:00Z',
    next: { by: 'store', dueOn: '2026-03-13' },
  });
  expect({ total, overdue, pages }).toEqual({ total: 5, overdue: 1, pages: 1 });
  expect(counts).toEqual({ authorised: 1, requested: 2, inspected: 2, closed: 1 });
});

test('A list with finished requests comes newest first', async () => {
  const db = await temporaryDatabase();
  await made(db, 'first', '01', ['closed', '09']);
  await made(db, 'second', '02', ['closed', '05']);
  await made(db, 'third', '07');
  expect((await queueOf(db, 'status=all')).requests.map(({ product }) => product)).toEqual([
    'first',
    'third',
    'second',
  ]);
  expect((await queueOf(db, 'status=closed')).requests.map(({ product }) => product)).toEqual([
    'first',
    'second',
  ]);
});

test('Twenty-five stand on a page, and a page after the last is the last', async () => {
  const db = await temporaryDatabase();
  for (let count = 0; count < 26; count += 1) await made(db, `product ${count}`, '01');
  expect(await queueOf(db)).toMatchObject({ page: 1, pages: 2, total: 26 });
  expect((await queueOf(db)).requests).toHaveLength(25);
  expect((await queueOf(db, 'page=99')).requests).toHaveLength(1);
  expect(await queueOf(db, 'status=all&page=2')).toMatchObject({ page: 2, pages: 2 });
});

test('A request whose store has left the content folder is listed all the same', async () => {
  const db = await temporaryDatabase();
  await storeRequest(db, sampleRequest({ store: 'northwind' }));
  const { requests } = await queueOf(db);
  expect(requests).toMatchObject([{ store: 'northwind', next: undefined, overdue: false }]);
});

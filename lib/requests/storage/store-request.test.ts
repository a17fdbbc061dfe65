import { expect, test, vi } from 'vitest';
import { findRequest } from './find-request';
import { mintReference } from './reference';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase } from './temporary-database.test-support';
import type { NewRequest } from './types';

vi.mock('./reference', { spy: true });

test('A stored request reads back whole, with its first step', async () => {
  const db = await temporaryDatabase();
  const { reference, key } = await storeAs('stored', db, sampleRequest());

  expect(await findRequest(db, 'kwoking', reference, key)).toEqual({
    reference,
    store: 'kwoking',
    procedure: 'cancel',
    policyVersion: '2025-01-01',
    facts: { orderTotal: '149.90 USD', shipped: 'no' },
    estimate: { outcome: 'refund', total: { minor: 13491, currency: 'USD' }, lines: [null, true] },
    orderNumber: 'KW-100234',
    product: 'Carbon steel wok',
    description: 'I ordered twice by mistake.',
    name: 'Ada Byron',
    email: 'ada@example.com',
    createdAt: '2025-03-04T05:06:07.000Z',
    status: 'requested',
    timeline: [
      { status: 'requested', at: '2025-03-04T05:06:07.000Z', note: null, by: 'shopper', details: {} },
    ],
    attachments: [],
  });
});

test('Words of every script, with quotes and line breaks, come back as they were typed', async () => {
  const db = await temporaryDatabase();
  const typed = {
    name: 'محمد بن سلمان \u200f\u202eשרה\u202c',
    product: `O'Brien's "炒锅" 30 cm; drop table requests; --`,
    description: 'first line\r\nsecond\tline \\ ? :name $1 %s 👩🏽‍🍳 e\u0301 é',
    facts: { 'ключ "a"': 'ערך', __html: '<b>&amp;</b>' },
  };
  const { reference, key } = await storeAs('stored', db, sampleRequest(typed));

  expect(await findRequest(db, 'kwoking', reference, key)).toMatchObject(typed);
});

test('A description of a megabyte and an estimate of null come back', async () => {
  const db = await temporaryDatabase();
  const large = { description: '锅'.repeat(350_000), estimate: null };
  const { reference, key } = await storeAs('stored', db, sampleRequest(large));

  expect(await findRequest(db, 'kwoking', reference, key)).toMatchObject(large);
});

test('The same form posted again answers with the first request and stores nothing', async () => {
  const db = await temporaryDatabase();
  const first = await storeAs('stored', db, sampleRequest());

  const again = await storeRequest(db, sampleRequest({ createdAt: '2025-03-04T05:06:09.000Z' }));
  expect(again).toEqual({ outcome: 'repeated', reference: first.reference, key: first.key });
  expect(await counted(db)).toEqual({ requests: 1, timeline: 1 });
});

test('Another body under the same idempotency key is a conflict and stores nothing', async () => {
  const db = await temporaryDatabase();
  await storeAs('stored', db, sampleRequest());

  expect(await storeRequest(db, sampleRequest({ bodyHash: 'another' }))).toEqual({ outcome: 'conflict' });
  expect(await counted(db)).toEqual({ requests: 1, timeline: 1 });
});

test('The same idempotency key at another store is another request', async () => {
  const db = await temporaryDatabase();
  await storeAs('stored', db, sampleRequest());
  const { reference } = await storeAs('stored', db, sampleRequest({ store: 'northwind' }));

  expect(reference).toMatch(/^NO-/);
  expect(await counted(db)).toEqual({ requests: 2, timeline: 2 });
});

test('A form posted ten times at once is stored once', async () => {
  const db = await temporaryDatabase();
  const posts = await Promise.all(Array.from({ length: 10 }, () => storeRequest(db, sampleRequest())));

  expect(posts.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
  expect(posts.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(9);
  expect(new Set(posts.map((post) => post.outcome !== 'conflict' && post.reference)).size).toBe(1);
  expect(await counted(db)).toEqual({ requests: 1, timeline: 1 });
});

test('A reference that is taken is drawn again', async () => {
  const db = await temporaryDatabase();
  const first = await storeAs('stored', db, sampleRequest());
  vi.mocked(mintReference).mockReturnValueOnce(first.reference).mockReturnValueOnce('KW-2222-3333');

  const second = await storeRequest(db, sampleRequest({ idempotencyKey: 'form-2' }));
  expect(second).toMatchObject({ outcome: 'stored', reference: 'KW-2222-3333' });
  expect(await counted(db)).toEqual({ requests: 2, timeline: 2 });
});

test('A request whose first step cannot be stored is not stored either', async () => {
  const db = await temporaryDatabase();
  await db.schema.dropTable('timeline').execute();

  await expect(storeRequest(db, sampleRequest())).rejects.toThrow(
    /no such table: timeline|relation "timeline" does not exist/,
  );
  expect(await db.selectFrom('requests').select('reference').execute()).toEqual([]);
});

async function storeAs(outcome: 'stored', db: Database, request: NewRequest) {
  const stored = await storeRequest(db, request);
  if (stored.outcome !== outcome) throw new Error(`Expected ${outcome}, got ${stored.outcome}`);
  return stored;
}

async function counted(db: Database) {
  const requests = await db.selectFrom('requests').select('reference').execute();
  const timeline = await db.selectFrom('timeline').select('reference').execute();
  return { requests: requests.length, timeline: timeline.length };
}

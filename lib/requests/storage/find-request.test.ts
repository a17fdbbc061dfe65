import { expect, test } from 'vitest';
import { findRequest } from './find-request';
import { sampleRequest } from './sample-request.test-support';
import { storeRequest } from './store-request';
import { temporaryDatabase } from './temporary-database.test-support';

test('A request is found by its store, reference and key together, and by nothing less', async () => {
  const db = await temporaryDatabase();
  const stored = await storeRequest(db, sampleRequest());
  if (stored.outcome !== 'stored') throw new Error('not stored');
  const { reference, key } = stored;

  expect((await findRequest(db, 'kwoking', reference, key))?.name).toBe('Ada Byron');
  expect(await findRequest(db, 'northwind', reference, key)).toBeUndefined();
  expect(await findRequest(db, 'kwoking', 'KW-2222-2222', key)).toBeUndefined();
  expect(await findRequest(db, 'kwoking', reference, `${key}x`)).toBeUndefined();
  expect(await findRequest(db, 'kwoking', reference, key.slice(0, -1))).toBeUndefined();
  expect(await findRequest(db, 'kwoking', reference, '')).toBeUndefined();
});

test('An unknown reference with an empty key is not found', async () => {
  const db = await temporaryDatabase();
  expect(await findRequest(db, 'kwoking', 'KW-2222-2222', '')).toBeUndefined();
});

test("Another request's key opens only its own", async () => {
  const db = await temporaryDatabase();
  const mine = await storeRequest(db, sampleRequest({ idempotencyKey: 'mine' }));
  const theirs = await storeRequest(db, sampleRequest({ idempotencyKey: 'theirs' }));
  if (mine.outcome !== 'stored' || theirs.outcome !== 'stored') throw new Error('not stored');

  expect(await findRequest(db, 'kwoking', mine.reference, theirs.key)).toBeUndefined();
});

test('The timeline is read in the order of its positions', async () => {
  const db = await temporaryDatabase();
  const stored = await storeRequest(db, sampleRequest());
  if (stored.outcome !== 'stored') throw new Error('not stored');
  const { reference, key } = stored;
  const at = '2025-03-05T00:00:00.000Z';
  await db
    .insertInto('timeline')
    .values([
      { reference, position: 2, status: 'sent', at, note: null, actor: 'shopper', details: '{}' },
      {
        reference,
        position: 1,
        status: 'authorised',
        at,
        note: 'Send it to Graz.',
        actor: 'care',
        details: '{"rma":"RMA-7"}',
      },
    ])
    .execute();

  expect((await findRequest(db, 'kwoking', reference, key))?.timeline).toEqual([
    { status: 'requested', at: '2025-03-04T05:06:07.000Z', note: null, by: 'shopper', details: {} },
    {
      status: 'authorised',
      at: '2025-03-05T00:00:00.000Z',
      note: 'Send it to Graz.',
      by: 'care',
      details: { rma: 'RMA-7' },
    },
    { status: 'sent', at: '2025-03-05T00:00:00.000Z', note: null, by: 'shopper', details: {} },
  ]);
});

import { expect, test } from 'vitest';
import { loadRequest } from './load-request';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { takeStep } from './take-step';
import { temporaryDatabase } from './temporary-database.test-support';
import type { TimelineEntry } from './types';

const AUTHORISED: TimelineEntry = {
  status: 'authorised',
  at: '2026-03-04T08:00:00Z',
  note: 'Welcome back.',
  by: 'care',
  details: { rma: 'RMA-1', returnAddress: '1 Warehouse Road' },
};

test('A step joins the timeline, sets the status, and puts a message for each recipient into the outbox', async () => {
  const { db, reference } = await stored();
  const taken = await takeStep(db, reference, () => ({ step: AUTHORISED }), ['shopper', 'webhook']);
  expect(taken).toMatchObject({
    request: { status: 'authorised', timeline: [{ status: 'requested' }, AUTHORISED] },
  });
  const outbox = await db
    .selectFrom('outbox')
    .select(['recipient', 'position', 'state', 'attempts', 'due_at'])
    .orderBy('recipient')
    .execute();
  const due = { position: 1, state: 'waiting', attempts: 0, due_at: '2026-03-04T08:00:00Z' };
  expect(outbox).toEqual([
    { recipient: 'shopper', ...due },
    { recipient: 'webhook', ...due },
  ]);
});

test('Pictures that come with a step follow those that are there', async () => {
  const photo = {
    kind: 'photo',
    hash: 'a'.repeat(64),
    name: 'lamp.jpg',
    type: 'image/jpeg',
    size: 10,
  } as const;
  const receipt = { ...photo, kind: 'receipt', hash: 'b'.repeat(64), name: 'receipt.png' } as const;
  const { db, reference } = await stored({ attachments: [photo] });
  await takeStep(db, reference, () => ({ step: AUTHORISED, attachments: [receipt] }), []);
  expect((await loadRequest(db, reference))?.attachments).toEqual([photo, receipt]);
});

test('A refusal changes nothing', async () => {
  const { db, reference } = await stored();
  expect(await takeStep(db, reference, () => ({ refusal: 'not now' }), ['shopper'])).toEqual({
    refusal: 'not now',
  });
  expect(await loadRequest(db, reference)).toMatchObject({
    status: 'requested',
    timeline: [{ status: 'requested' }],
  });
  expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
});

test('A request that is not there takes no step', async () => {
  const { db } = await stored();
  expect(await takeStep(db, 'KW-2222-2222', () => ({ step: AUTHORISED }), [])).toBeUndefined();
});

test('Of many who authorise at once one does, and the others see that it is done', async () => {
  const { db, reference } = await stored();
  const authorise = () =>
    takeStep(
      db,
      reference,
      ({ status }) => (status === 'requested' ? { step: AUTHORISED } : { refusal: status }),
      ['shopper'],
    );
  const taken = await Promise.all(Array.from({ length: 8 }, authorise));
  expect(taken.filter((one) => one && 'request' in one)).toHaveLength(1);
  expect(taken.filter((one) => one && 'refusal' in one && one.refusal === 'authorised')).toHaveLength(7);
  expect((await loadRequest(db, reference))?.timeline).toHaveLength(2);
  expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(1);
});

test('A step whose message cannot be stored is not taken', async () => {
  const { db, reference } = await stored();
  await db.schema.dropTable('outbox').execute();
  await expect(takeStep(db, reference, () => ({ step: AUTHORISED }), ['shopper'])).rejects.toThrow('outbox');
  expect(await loadRequest(db, reference)).toMatchObject({
    status: 'requested',
    timeline: [{ status: 'requested' }],
  });
});

async function stored(
  parts: Parameters<typeof sampleRequest>[0] = {},
): Promise<{ db: Database; reference: string }> {
  const db = await temporaryDatabase();
  const request = await storeRequest(db, sampleRequest(parts));
  if (request.outcome === 'conflict') throw new Error('a conflict');
  return { db, reference: request.reference };
}

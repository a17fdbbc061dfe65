import { expect, test } from 'vitest';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { aMessage, aRequest, DUE, standing } from './outbox.test-support';
import { settleMessage } from './settle-message';

const refused = { outcome: 'failed', reason: 'the mail server answered 451', permanent: false } as const;
const unknown = { outcome: 'failed', reason: 'the mail server answered 550', permanent: true } as const;
const first = { id: 'message-1', attempts: 1 };

async function claimed(attempts: number) {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference, attempts, due_at: '2026-03-02T12:05:00.000Z', error: 'before' });
  return db;
}

test('What was sent is sent, and what went wrong before is forgotten', async () => {
  const db = await claimed(1);
  expect(await settleMessage(db, first, { outcome: 'sent' }, DUE)).toBe('sent');
  expect(await standing(db)).toMatchObject({ state: 'sent', error: null });
});

test('What failed for now waits two minutes after the first attempt, with the reason', async () => {
  const db = await claimed(1);
  expect(await settleMessage(db, first, refused, DUE)).toBe('waiting');
  expect(await standing(db)).toEqual({
    state: 'waiting',
    attempts: 1,
    due_at: '2026-03-02T12:02:00.000Z',
    error: 'the mail server answered 451',
  });
});

test('What failed for good, and what failed for the twelfth time, is not tried again', async () => {
  const atOnce = await claimed(1);
  expect(await settleMessage(atOnce, first, unknown, DUE)).toBe('failed');
  expect(await standing(atOnce)).toMatchObject({ state: 'failed', error: 'the mail server answered 550' });

  const atLast = await claimed(12);
  expect(await settleMessage(atLast, { id: 'message-1', attempts: 12 }, refused, DUE)).toBe('failed');
  expect(await standing(atLast)).toMatchObject({ state: 'failed', error: 'the mail server answered 451' });
});

test('A failure that comes after the lease, when another sender has the message, changes nothing; a success does', async () => {
  const db = await claimed(2);
  await settleMessage(db, first, refused, DUE);
  expect(await standing(db)).toMatchObject({ state: 'waiting', attempts: 2, error: 'before' });

  await settleMessage(db, first, { outcome: 'sent' }, DUE);
  expect(await standing(db)).toMatchObject({ state: 'sent' });
  await settleMessage(db, { id: 'message-1', attempts: 2 }, refused, DUE);
  expect(await standing(db)).toMatchObject({ state: 'sent' });
});

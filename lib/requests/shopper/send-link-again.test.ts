import { beforeEach, describe, expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database } from '../storage/schema';
import { storeRequest } from '../storage/store-request';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { sendLinkAgain } from './send-link-again';

const NOW = parseMoment('2026-03-04T10:30:00Z') as Moment;
const minutesLater = (minutes: number): Moment => ({ ...NOW, ms: NOW.ms + minutes * 60_000 });

async function stored(): Promise<{ db: Database; reference: string }> {
  const db = await temporaryDatabase();
  const request = await storeRequest(db, sampleRequest({ email: 'Ada@Example.com' }));
  if (request.outcome !== 'stored') throw new Error('not stored');
  return { db, reference: request.reference };
}

const outbox = (db: Database) =>
  db.selectFrom('outbox').select(['reference', 'recipient', 'position', 'state', 'due_at']).execute();

test('The link of a request goes to its shopper once more, whatever the case of the address', async () => {
  const { db, reference } = await stored();
  const asked = await sendLinkAgain(db, { store: 'kwoking', reference, email: ' ada@EXAMPLE.com' }, NOW);
  expect(asked).toBe(true);
  expect(await outbox(db)).toEqual([
    { reference, recipient: 'shopper', position: null, state: 'waiting', due_at: '2026-03-04T10:30:00Z' },
  ]);
});

test('Another address, another store and another reference add nothing', async () => {
  const { db, reference } = await stored();
  const email = 'ada@example.com';
  expect(await sendLinkAgain(db, { store: 'kwoking', reference, email: 'eve@example.com' }, NOW)).toBe(false);
  expect(await sendLinkAgain(db, { store: 'northwind', reference, email }, NOW)).toBe(false);
  expect(await sendLinkAgain(db, { store: 'kwoking', reference: 'KW-2222-2222', email }, NOW)).toBe(false);
  expect(await outbox(db)).toEqual([]);
});

describe('Nobody can fill a mailbox', () => {
  test('Many who ask at once get one message', async () => {
    const { db, reference } = await stored();
    const ask = () => sendLinkAgain(db, { store: 'kwoking', reference, email: 'ada@example.com' }, NOW);
    const answers = await Promise.all(Array.from({ length: 8 }, ask));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await outbox(db)).toHaveLength(1);
  });

  test('While one waits there is no other; after one was sent, none for 15 minutes', async () => {
    const { db, reference } = await stored();
    const ask = (minutes: number) =>
      sendLinkAgain(db, { store: 'kwoking', reference, email: 'ada@example.com' }, minutesLater(minutes));
    expect(await ask(0)).toBe(true);
    expect(await ask(60)).toBe(false);
    await db.updateTable('outbox').set({ state: 'sent' }).execute();
    expect(await ask(14)).toBe(false);
    expect(await ask(15)).toBe(true);
  });

  test('One sent before the clock was set back by a day stands in no way', async () => {
    const { db, reference } = await stored();
    const ask = (minutes: number) =>
      sendLinkAgain(db, { store: 'kwoking', reference, email: 'ada@example.com' }, minutesLater(minutes));
    expect(await ask(0)).toBe(true);
    await db.updateTable('outbox').set({ state: 'sent' }).execute();
    expect(await ask(-24 * 60)).toBe(true);
  });

  test('A message about a step does not stand in its way', async () => {
    const db = await temporaryDatabase();
    const request = await storeRequest(db, sampleRequest({ tell: ['shopper', 'care'] }));
    if (request.outcome !== 'stored') throw new Error('not stored');
    const lost = { store: 'kwoking', reference: request.reference, email: 'ada@example.com' };
    expect(await sendLinkAgain(db, lost, NOW)).toBe(true);
  });
});

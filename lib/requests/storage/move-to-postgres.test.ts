import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { findRequest } from './find-request';
import { moveToPostgres } from './move-to-postgres';
import { openSqlite } from './open-sqlite';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase } from './temporary-database.test-support';
import { temporaryFolder } from './temporary-folder.test-support';

const photo = { kind: 'photo', hash: 'ab12', name: 'lid.jpg', type: 'image/jpeg', size: 81_234 } as const;

test('Every request moves with its steps, pictures and messages, and its link still opens it', async () => {
  const from = await temporarySqlite();
  const to = await temporaryDatabase();
  const request = sampleRequest({
    name: 'محمد O\'Brien "炒锅"',
    description: 'first line\r\nsecond \\ ? $1 👩🏽‍🍳 e\u0301',
    attachments: [photo],
    tell: ['shopper', 'care'],
  });
  const stored = await storeRequest(from, request);
  await storeRequest(from, sampleRequest({ idempotencyKey: 'form-2' }));
  if (stored.outcome !== 'stored') throw new Error('not stored');

  const lines = await move(from, to);
  expect(lines.map((line) => line.replace(/sum [0-9a-f]{16}$/, 'sum'))).toEqual([
    '2 in requests, sum',
    '2 in timeline, sum',
    '1 in attachments, sum',
    '2 in outbox, sum',
    '0 in searches, sum',
  ]);
  const { reference, key } = stored;
  const found = await findRequest(to, 'kwoking', reference, key);
  expect(found).toMatchObject({ name: 'محمد O\'Brien "炒锅"', attachments: [photo] });
  expect(found).toEqual(await findRequest(from, 'kwoking', reference, key));
});

test('A form posted before the move is known after it', async () => {
  const from = await temporarySqlite();
  const to = await temporaryDatabase();
  const before = await storeRequest(from, sampleRequest());
  await move(from, to);
  expect(await storeRequest(to, sampleRequest())).toEqual({ ...before, outcome: 'repeated' });
});

test('More rows than fit one batch all arrive', async () => {
  const from = await temporarySqlite();
  const to = await temporaryDatabase();
  const stored = await storeRequest(from, sampleRequest());
  if (stored.outcome !== 'stored') throw new Error('not stored');
  const message = { reference: stored.reference, recipient: 'care', position: 0, state: 'sent' } as const;
  const messages = Array.from({ length: 401 }, (_, number) => ({
    ...message,
    id: `message-${number}`,
    attempts: 1,
    due_at: '2025-03-04T05:06:07.000Z',
    error: null,
  }));
  await from.insertInto('outbox').values(messages).execute();

  expect(await move(from, to)).toContainEqual(expect.stringMatching(/^401 in outbox/));
  const last = to.selectFrom('outbox').select('id').where('id', '=', 'message-400');
  expect(await last.execute()).toEqual([{ id: 'message-400' }]);
});

test('A database that has requests is refused and left as it was', async () => {
  const from = await temporarySqlite();
  const to = await temporaryDatabase();
  await storeRequest(from, sampleRequest());
  await storeRequest(to, sampleRequest({ name: 'Grace Hopper' }));

  await expect(move(from, to)).rejects.toThrow('There are rows in requests already');
  expect(await names(to)).toEqual(['Grace Hopper']);
});

test('Where a row would not arrive as it left, nothing is moved', async () => {
  const from = await temporarySqlite();
  const to = await temporaryDatabase();
  await storeRequest(from, sampleRequest());
  await sql`
    create function shorten() returns trigger language plpgsql as
    'begin new.status := ''closed''; return new; end'`.execute(to);
  await sql`create trigger shorten before insert on timeline for each row execute function shorten()`.execute(
    to,
  );

  await expect(move(from, to)).rejects.toThrow('timeline would not arrive as it left (rows: 1, then 1)');
  expect(await names(to)).toEqual([]);
});

async function temporarySqlite(): Promise<Database> {
  const db = await openSqlite(await temporaryFolder());
  onTestFinished(() => db.destroy());
  return db;
}

async function move(from: Database, to: Database): Promise<string[]> {
  const lines: string[] = [];
  await moveToPostgres(from, to, (line) => lines.push(line));
  return lines;
}

async function names(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('requests').select('name').execute();
  return rows.map(({ name }) => name);
}

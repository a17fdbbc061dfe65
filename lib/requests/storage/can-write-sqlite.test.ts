import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { canWrite } from './can-write';
import { temporaryDatabase } from './temporary-database.test-support';

test('A file that is only read cannot be written', async () => {
  const db = await temporaryDatabase();
  await sql`PRAGMA query_only = on`.execute(db);
  expect(await canWrite(db)).toMatchObject({ ok: false });
});

test('A full disk cannot be written, and can again once there is room', async () => {
  const db = await temporaryDatabase();
  await sql`PRAGMA max_page_count = 1`.execute(db);
  expect(await canWrite(db)).toMatchObject({ ok: false });
  await sql`PRAGMA max_page_count = 100000`.execute(db);
  expect(await canWrite(db)).toEqual({ ok: true });
});

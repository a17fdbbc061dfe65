import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { canWrite } from './can-write';
import { openDatabase } from './open-database';
import { temporaryDatabase, temporaryFolder } from './temporary-database.test-support';

test('A database that takes rows can be written, time and again', async () => {
  const db = await temporaryDatabase();
  expect(await canWrite(db)).toBe(true);
  expect(await canWrite(db)).toBe(true);
  expect(await db.selectFrom('write_check').select('id').execute()).toEqual([{ id: 1 }]);
});

test('A closed database cannot be written', async () => {
  const db = await openDatabase(await temporaryFolder());
  await db.destroy();
  expect(await canWrite(db)).toBe(false);
});

test('A database that only reads cannot be written', async () => {
  const db = await temporaryDatabase();
  await sql`PRAGMA query_only = on`.execute(db);
  expect(await canWrite(db)).toBe(false);
});

test('A full database cannot be written, and can again once there is room', async () => {
  const db = await temporaryDatabase();
  await sql`PRAGMA max_page_count = 1`.execute(db);
  expect(await canWrite(db)).toBe(false);
  await sql`PRAGMA max_page_count = 100000`.execute(db);
  expect(await canWrite(db)).toBe(true);
});

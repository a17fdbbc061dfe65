import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, test, vi } from 'vitest';
import { findRequest } from './find-request';
import { closeDatabase, database, openDatabase } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase, temporaryFolder } from './temporary-database.test-support';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('After the first write the connection is synchronous and logs ahead', async () => {
  const db = await temporaryDatabase();
  await storeRequest(db, sampleRequest());

  expect(await pragma(db, 'synchronous')).toBe(2);
  expect(await pragma(db, 'journal_mode')).toBe('wal');
  expect(await pragma(db, 'foreign_keys')).toBe(1);
  expect(await pragma(db, 'busy_timeout')).toBe(250);
});

test('A second connection to the same file is as synchronous as the first', async () => {
  const folder = await temporaryFolder();
  await temporaryDatabase(folder);
  const second = await temporaryDatabase(folder);
  await storeRequest(second, sampleRequest());

  expect(await pragma(second, 'synchronous')).toBe(2);
  expect(await pragma(second, 'journal_mode')).toBe('wal');
});

test('A request survives closing and opening again', async () => {
  const folder = await temporaryFolder();
  const first = await openDatabase(folder);
  const stored = await storeRequest(first, sampleRequest());
  await first.destroy();
  if (stored.outcome !== 'stored') throw new Error('not stored');

  const second = await temporaryDatabase(folder);
  const found = await findRequest(second, 'kwoking', stored.reference, stored.key);
  expect(found?.email).toBe('ada@example.com');
});

test('A step of a request that does not exist is refused', async () => {
  const db = await temporaryDatabase();
  const step = { reference: 'KW-2222-2222', position: 0, status: 'requested', at: '', note: null } as const;
  await expect(db.insertInto('timeline').values(step).execute()).rejects.toThrow(
    'FOREIGN KEY constraint failed',
  );
});

test('A transaction holds the write lock from its beginning', async () => {
  const folder = await temporaryFolder();
  const holder = await temporaryDatabase(folder);
  const other = await temporaryDatabase(folder);

  await holder.transaction().execute(async () => {
    await expect(sql`begin immediate`.execute(other)).rejects.toThrow('database is locked');
  });
});

test('A folder that is missing is made for its owner only', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'data');
  await temporaryDatabase(folder);

  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toContain('recourse.sqlite');
});

test("The app's database is opened once, in DATA_DIR, and opens again after it was closed", async () => {
  const folder = await temporaryFolder();
  vi.stubEnv('DATA_DIR', folder);
  const [first, second] = await Promise.all([database(), database()]);
  expect(first).toBe(second);
  expect(await readdir(folder)).toContain('recourse.sqlite');

  await closeDatabase();
  expect(await database()).not.toBe(first);
  await closeDatabase();
});

test("Without DATA_DIR the app's database is in .data under the working directory", async () => {
  const folder = await temporaryFolder();
  vi.stubEnv('DATA_DIR', '');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  await database();
  await closeDatabase();
  vi.restoreAllMocks();

  expect(await readdir(join(folder, '.data'))).toContain('recourse.sqlite');
});

test('A database that could not be opened is tried again by the next call', async () => {
  const folder = join(await temporaryFolder(), 'data');
  await writeFile(folder, 'a file in the way');
  vi.stubEnv('DATA_DIR', folder);
  await expect(database()).rejects.toThrow('EEXIST');

  vi.stubEnv('DATA_DIR', `${folder}-2`);
  await storeRequest(await database(), sampleRequest());
  await closeDatabase();
});

test('A file that is no database is refused and left alone', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'recourse.sqlite'), 'not a database, by any means '.repeat(100));
  await expect(openDatabase(folder)).rejects.toThrow('file is not a database');
});

test('A file written by a newer version is refused', async () => {
  const folder = await temporaryFolder();
  const db = await openDatabase(folder);
  await sql`insert into kysely_migration values ('9999-later', '2999-01-01T00:00:00.000Z')`.execute(db);
  await db.destroy();
  await expect(openDatabase(folder)).rejects.toThrow('previously executed migration 9999-later is missing');
});

async function pragma(db: Database, name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(db);
  return Object.values(rows[0] ?? {})[0];
}

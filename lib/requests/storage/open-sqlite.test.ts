import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { closeDatabase, database } from './open-database';
import { openSqlite } from './open-sqlite';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase, temporaryPlace } from './temporary-database.test-support';
import { temporaryFolder } from './temporary-folder.test-support';

test('After the first write the connection is synchronous and logs ahead', async () => {
  const db = await temporaryDatabase();
  await storeRequest(db, sampleRequest());

  expect(await pragma(db, 'synchronous')).toBe(2);
  expect(await pragma(db, 'journal_mode')).toBe('wal');
  expect(await pragma(db, 'foreign_keys')).toBe(1);
  expect(await pragma(db, 'busy_timeout')).toBe(250);
});

test('A second connection to the same file is as synchronous as the first', async () => {
  const place = await temporaryPlace();
  await temporaryDatabase(place);
  const second = await temporaryDatabase(place);
  await storeRequest(second, sampleRequest());

  expect(await pragma(second, 'synchronous')).toBe(2);
  expect(await pragma(second, 'journal_mode')).toBe('wal');
});

test('A transaction holds the write lock from its beginning', async () => {
  const place = await temporaryPlace();
  const holder = await temporaryDatabase(place);
  const other = await temporaryDatabase(place);

  await holder.transaction().execute(async () => {
    await expect(sql`begin immediate`.execute(other)).rejects.toThrow('database is locked');
  });
});

test('A folder that is missing is made for its owner only', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'data');
  await temporaryDatabase({ DATA_DIR: folder });

  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toContain('recourse.sqlite');
});

test("Without DATA_DIR the app's database is in .data under the working directory", async () => {
  const folder = await temporaryFolder();
  vi.stubEnv('DATA_DIR', '');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  await database();
  await closeDatabase();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();

  expect(await readdir(join(folder, '.data'))).toContain('recourse.sqlite');
});

test('A file that is no database is refused and left alone', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'recourse.sqlite'), 'not a database, by any means '.repeat(100));
  await expect(openSqlite(folder)).rejects.toThrow('file is not a database');
});

async function pragma(db: Database, name: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`PRAGMA ${name}`).execute(db);
  return Object.values(rows[0] ?? {})[0];
}

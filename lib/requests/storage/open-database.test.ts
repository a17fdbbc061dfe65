import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { findRequest } from './find-request';
import { closeDatabase, database, openDatabase, type Place } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import { storeRequest } from './store-request';
import { temporaryDatabase, temporaryEnvironment, temporaryPlace } from './temporary-database.test-support';
import { temporaryFolder } from './temporary-folder.test-support';

test('A request survives closing and opening again', async () => {
  const place = await temporaryPlace();
  const first = await openDatabase(place);
  const stored = await storeRequest(first, sampleRequest());
  await first.destroy();
  if (stored.outcome !== 'stored') throw new Error('not stored');

  const second = await temporaryDatabase(place);
  const found = await findRequest(second, 'kwoking', stored.reference, stored.key);
  expect(found?.email).toBe('ada@example.com');
});

test('A message about a request that does not exist is refused', async () => {
  const db = await temporaryDatabase();
  const message = { id: '1', reference: 'KW-2222-2222', recipient: 'care', position: 0 } as const;
  const waiting = { state: 'waiting', attempts: 0, due_at: '', error: null } as const;
  const inserted = db.insertInto('outbox').values({ ...message, ...waiting });
  await expect(inserted.execute()).rejects.toThrow(/foreign key constraint/i);
});

test('What was counted is a number', async () => {
  const db = await temporaryDatabase();
  await storeRequest(db, sampleRequest());
  const counted = await db
    .selectFrom('requests')
    .select(({ fn }) => [fn.countAll().as('requests'), fn.sum(sql<number>`2`).as('twos')])
    .executeTakeFirst();
  expect(counted).toEqual({ requests: 1, twos: 2 });
});

test("The app's database is opened once, where the environment says, and opens again after it was closed", async () => {
  const place = await temporaryEnvironment();
  const [first, second] = await Promise.all([database(), database()]);
  expect(first).toBe(second);
  await storeRequest(first, sampleRequest());

  await closeDatabase();
  const again = await database();
  expect(again).not.toBe(first);
  const rows = await (await temporaryDatabase(place)).selectFrom('requests').select('name').execute();
  expect(rows).toEqual([{ name: 'Ada Byron' }]);
});

test('A database that could not be opened is tried again by the next call', async () => {
  const place = await temporaryEnvironment();
  const out = await outOfReach(place);
  vi.stubEnv('DATA_DIR', out.DATA_DIR).stubEnv('DATABASE_URL', out.DATABASE_URL);
  await expect(database()).rejects.toThrow(/EEXIST|ENOTDIR/);

  vi.stubEnv('DATA_DIR', place.DATA_DIR).stubEnv('DATABASE_URL', place.DATABASE_URL);
  expect((await storeRequest(await database(), sampleRequest())).outcome).toBe('stored');
});

test('An environment that cannot be used is told when the database is asked for', async () => {
  await temporaryEnvironment();
  vi.stubEnv('DATABASE_URL', 'mysql://shop@example.com/requests');
  await expect(database()).rejects.toThrow('DATABASE_URL: expected an address that begins with postgres://');
});

test('Tables from a newer version are refused', async () => {
  const place = await temporaryPlace();
  const db = await openDatabase(place);
  await sql`insert into kysely_migration values ('9999-later', '2999-01-01T00:00:00.000Z')`.execute(db);
  await db.destroy();
  await expect(openDatabase(place)).rejects.toThrow('previously executed migration 9999-later is missing');
});

/** A folder that is a file, or a server that is not there. */
async function outOfReach({ DATABASE_URL }: Place): Promise<Place> {
  const folder = join(await temporaryFolder(), 'data');
  await writeFile(folder, 'a file in the way');
  return { DATA_DIR: folder, DATABASE_URL: DATABASE_URL && `postgres://${encodeURIComponent(folder)}/any` };
}

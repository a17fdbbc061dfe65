import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { canWrite } from './can-write';
import { openDatabase, type Place } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase, temporaryPlace } from './temporary-database.test-support';

test('A commit waits for the disk, and no statement or idle transaction holds others up for ever', async () => {
  const db = await temporaryDatabase();
  expect(await shown(db, 'synchronous_commit')).toBe('on');
  expect(await shown(db, 'fsync')).toBe('on');
  expect(await shown(db, 'statement_timeout')).toBe('10s');
  expect(await shown(db, 'idle_in_transaction_session_timeout')).toBe('15s');
});

test('Connections that the server ends are replaced, and the database is as healthy as before', async () => {
  const place = await temporaryPlace();
  const db = await temporaryDatabase(place);
  expect(await canWrite(db)).toEqual({ ok: true });
  await endOthers(await temporaryDatabase(place));

  await expect.poll(() => canWrite(db)).toEqual({ ok: true });
  expect((await storeRequest(db, sampleRequest())).outcome).toBe('stored');
});

test('A connection that is lost within a transaction fails that transaction, and nothing else', async () => {
  const place = await temporaryPlace();
  const db = await temporaryDatabase(place);
  const other = await temporaryDatabase(place);
  const broken = db.transaction().execute(async (transaction) => {
    await transaction.insertInto('write_check').values({ id: 7, at: '', filler: '' }).execute();
    await endOthers(other);
    await sleep(100);
    return transaction.selectFrom('write_check').select('id').execute();
  });

  await expect(broken).rejects.toThrow('not queryable');
  expect(await db.selectFrom('write_check').select('id').execute()).toEqual([]);
});

test('A server that only takes reading cannot be written, and says so', async () => {
  const place = await temporaryPlace();
  await temporaryDatabase(place);
  const reading = await temporaryDatabase(withOption(place, 'default_transaction_read_only=on'));
  expect(await canWrite(reading)).toMatchObject({ ok: false });
  await expect(storeRequest(reading, sampleRequest())).rejects.toThrow('read-only transaction');
});

test('Under the strictest isolation too, a form posted ten times at once is stored once', async () => {
  const place = await temporaryPlace();
  const db = await temporaryDatabase(withOption(place, 'default_transaction_isolation=serializable'));
  const posts = await Promise.all(Array.from({ length: 10 }, () => storeRequest(db, sampleRequest())));

  expect(posts.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1);
  expect(posts.filter(({ outcome }) => outcome === 'repeated')).toHaveLength(9);
});

test('Ten that open an empty database at once are all served', async () => {
  const place = await temporaryPlace();
  const opened = await Promise.all(Array.from({ length: 10 }, () => temporaryDatabase(place)));
  const writable = await Promise.all(opened.map(canWrite));
  expect(writable).toEqual(Array(10).fill({ ok: true }));
});

test('Two installations share a database, each in a schema of its own', async () => {
  const places = [await temporaryPlace(), await temporaryPlace()] as const;
  const [one, other] = await Promise.all(places.map(temporaryDatabase));
  if (!one || !other) throw new Error('not opened');
  await storeRequest(one, sampleRequest());

  expect(await one.selectFrom('requests').select('name').execute()).toEqual([{ name: 'Ada Byron' }]);
  expect(await other.selectFrom('requests').select('name').execute()).toEqual([]);
});

test('A migration that cannot be made is told, and leaves nothing behind', async () => {
  const place = await temporaryPlace();
  const reading = withOption(place, 'default_transaction_read_only=on');
  await expect(openDatabase(reading)).rejects.toThrow(
    'cannot execute CREATE TABLE in a read-only transaction',
  );
  expect(await canWrite(await temporaryDatabase(place))).toEqual({ ok: true });
});

async function shown(db: Database, setting: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(`show ${setting}`).execute(db);
  return rows[0]?.[setting];
}

/** Ends every other connection to the same database, as a restart of the server does. */
async function endOthers(db: Database): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
}

function withOption(place: Place, option: string): Place {
  const url = new URL(place.DATABASE_URL ?? '');
  url.searchParams.set('options', `${url.searchParams.get('options')} -c ${option}`);
  return { ...place, DATABASE_URL: url.href };
}

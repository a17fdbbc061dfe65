import { rename, rm, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { copyDatabase } from '../backup/database-copy';
import { canWrite } from './can-write';
import { database } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import { storeRequest } from './store-request';
import { temporaryEnvironment } from './temporary-database.test-support';

const GONE = 'The file of the database is gone, or another one has taken its place.';

/** The app's database with one request in it, and the path of its file. */
async function opened() {
  const { DATA_DIR } = await temporaryEnvironment();
  const stored = await storeRequest(await database(), sampleRequest());
  return { stored, file: join(DATA_DIR, 'recourse.sqlite') };
}

const store = async (idempotencyKey: string) =>
  storeRequest(await database(), sampleRequest({ idempotencyKey }));
const references = async () => {
  const rows = await (await database()).selectFrom('requests').select('reference').execute();
  return rows.map(({ reference }) => reference);
};

test('While its file is moved away a database takes nothing, and goes on once the file is back', async () => {
  const { stored, file } = await opened();
  await rename(file, `${file}.away`);
  await expect(store('form-2')).rejects.toThrow('no longer the one that was opened');
  expect(await canWrite(await database())).toEqual({ ok: false, why: GONE });
  await rename(`${file}.away`, file);
  expect((await store('form-3')).outcome).toBe('stored');
  expect(await references()).toContain('reference' in stored && stored.reference);
});

test.each([
  ['its write-ahead log is removed', (file: string) => rm(`${file}-wal`)],
  ['it is emptied', (file: string) => truncate(file)],
])('Where %s a database takes nothing', async (_, spoil) => {
  const { file } = await opened();
  await spoil(file);
  await expect(store('form-2')).rejects.toThrow('no longer the one that was opened');
});

test('A file that takes the place of the open one is opened by the next call, and is not harmed by the first', async () => {
  const log = logged();
  const { stored, file } = await opened();
  copyDatabase(dirname(file), `${file}.copy`);
  await store('form-2');
  for (const ending of ['', '-wal', '-shm']) await rename(file + ending, `${file}.gone${ending}`);
  await rename(`${file}.copy`, file);
  await expect(store('form-3')).rejects.toThrow('no longer the one that was opened');
  expect((await store('form-4')).outcome).toBe('stored');
  const found = await references();
  expect(found).toHaveLength(2);
  expect(found).toContain('reference' in stored && stored.reference);
  expect(log.events()).toMatchObject([{ event: 'database-replaced' }]);
});

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { diskPhotoStore } from '../photos/disk-store';
import { findRequest } from '../storage/find-request';
import { openDatabase } from '../storage/open-database';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database } from '../storage/schema';
import { storeRequest } from '../storage/store-request';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { makeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';
import { verifyBackup } from './verify-backup';

/** A data folder, whose database is open as a running site's is, and a place for a backup of it. */
async function site() {
  const folder = await temporaryFolder();
  const DATA_DIR = join(folder, 'data');
  return { DATA_DIR, backup: join(folder, 'backup'), db: await temporaryDatabase({ DATA_DIR }) };
}

/** Stores a request with a photo of its own, as a post does, and gives what opens it. */
async function post(db: Database, DATA_DIR: string, number: number) {
  const bytes = Buffer.from(`photo ${number}`);
  const hash = await diskPhotoStore(join(DATA_DIR, 'photos')).put(bytes);
  const photo = { kind: 'photo', hash, name: 'lamp.jpg', type: 'image/jpeg', size: bytes.length } as const;
  const request = sampleRequest({ idempotencyKey: `form-${number}`, attachments: [photo] });
  const stored = await storeRequest(db, request);
  if (stored.outcome !== 'stored') throw new Error('not stored');
  return { number, ...stored };
}

/** A backup of one request with its photo and a mail; nothing has it open any more. */
async function backedUp() {
  const { DATA_DIR, backup, db } = await site();
  const stored = await post(db, DATA_DIR, 1);
  await mkdir(join(DATA_DIR, 'mail'));
  await writeFile(join(DATA_DIR, 'mail', 'message-1.eml'), 'Subject: 1');
  await makeBackup(DATA_DIR, backup);
  await db.destroy();
  return { DATA_DIR, backup, stored };
}

test('A backup made while requests come in holds every one acknowledged before it, each with its photo', async () => {
  const { DATA_DIR, backup, db } = await site();
  const before = [];
  for (let number = 0; number < 20; number += 1) before.push(await post(db, DATA_DIR, number));
  let posting = true;
  const meanwhile = (async () => {
    for (let number = 20; posting; number += 1) await post(db, DATA_DIR, number);
  })();
  const manifest = await makeBackup(DATA_DIR, backup);
  posting = false;
  await meanwhile;

  expect(manifest.missing).toEqual([]);
  expect(manifest.rows.requests).toBeGreaterThanOrEqual(20);
  const restored = join(await temporaryFolder(), 'data');
  await restoreBackup(backup, restored);
  const copy = await temporaryDatabase({ DATA_DIR: restored });
  const photos = diskPhotoStore(join(restored, 'photos'));
  for (const { number, reference, key } of before) {
    const found = await findRequest(copy, 'kwoking', reference, key);
    const photo = await photos.get(found?.attachments[0]?.hash ?? '');
    expect(Buffer.from(photo ?? []).toString()).toBe(`photo ${number}`);
  }
});

test('A backup brings back requests, photos and mails, and nothing else is left behind', async () => {
  const { DATA_DIR, backup, stored } = await backedUp();
  await rm(DATA_DIR, { recursive: true });
  const { manifest, keptIn } = await restoreBackup(backup, DATA_DIR);
  expect(keptIn).toBeUndefined();
  expect(manifest.rows).toMatchObject({ requests: 1, timeline: 1, attachments: 1 });
  expect((await readdir(DATA_DIR)).sort()).toEqual(['mail', 'photos', 'recourse.sqlite']);
  expect(await readFile(join(DATA_DIR, 'mail', 'message-1.eml'), 'utf8')).toBe('Subject: 1');
  const db = await temporaryDatabase({ DATA_DIR });
  expect(await findRequest(db, 'kwoking', stored.reference, stored.key)).toBeDefined();
});

test('A folder that is not empty is left alone, unless it is to be replaced; then it is kept aside', async () => {
  const { backup } = await backedUp();
  const folder = join(await temporaryFolder(), 'data');
  await restoreBackup(backup, folder);
  await expect(restoreBackup(backup, folder)).rejects.toThrow('is not empty');
  const { keptIn = '' } = await restoreBackup(backup, folder, { replace: true });
  expect((await readdir(keptIn)).sort()).toEqual(['mail', 'photos', 'recourse.sqlite']);
  expect(existsSync(join(folder, 'recourse.sqlite'))).toBe(true);
});

test('A folder that a site has open is left alone, even where it is to be replaced', async () => {
  const { DATA_DIR, backup } = await backedUp();
  await temporaryDatabase({ DATA_DIR });
  const before = await readdir(DATA_DIR);
  await expect(restoreBackup(backup, DATA_DIR, { replace: true })).rejects.toThrow('A site is running');
  expect(await readdir(DATA_DIR)).toEqual(expect.arrayContaining(before));
});

test.each([
  ['a photo is cut short', 'photos', 'is damaged'],
  ['the database is cut short', 'recourse.sqlite', 'recourse.sqlite is not what was backed up'],
  ['the manifest is cut short', 'manifest.json', 'manifest.json is damaged'],
])('Where %s nothing is restored', async (_, part, words) => {
  const { backup } = await backedUp();
  const path = part === 'photos' ? await onlyPhoto(backup) : join(backup, part);
  await writeFile(path, (await readFile(path)).subarray(0, -2));
  const empty = join(await temporaryFolder(), 'data');
  await expect(restoreBackup(backup, empty)).rejects.toThrow(words);
  expect(existsSync(empty)).toBe(false);
});

test('Where a file is missing nothing is restored', async () => {
  const { backup } = await backedUp();
  await rm(await onlyPhoto(backup));
  await expect(verifyBackup(backup)).rejects.toThrow('The backup is not whole: photos/');
});

test('A backup of a newer version is refused', async () => {
  const { DATA_DIR, backup, db } = await site();
  await sql`insert into kysely_migration values ('9999-later', '2999-01-01T00:00:00.000Z')`.execute(db);
  await expect(makeBackup(DATA_DIR, backup)).rejects.toThrow(
    'from a newer version of this program (9999-later)',
  );
  expect(existsSync(backup)).toBe(false);
});

test('A path that leads out of the backup is refused', async () => {
  const { backup } = await backedUp();
  const file = join(backup, 'manifest.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('mail/message-1.eml', '../message-1.eml'));
  await expect(verifyBackup(backup)).rejects.toThrow('manifest.json is damaged');
});

test('A folder without a manifest, and one that does not exist, are no backups', async () => {
  await expect(verifyBackup(await temporaryFolder())).rejects.toThrow('is no backup');
  await expect(verifyBackup('/there/is/nothing')).rejects.toThrow('is no backup');
});

test('No backup is written over another, nor of a folder without a database', async () => {
  const { DATA_DIR, backup } = await backedUp();
  await expect(makeBackup(DATA_DIR, backup)).rejects.toThrow('is not empty');
  const folder = await temporaryFolder();
  await expect(makeBackup(folder, join(folder, 'backup'))).rejects.toThrow('Set DATA_DIR');
  expect(await readdir(folder)).toEqual([]);
});

test('A photo that a request names and that is not there is told, and the rest is backed up', async () => {
  const { DATA_DIR, backup, db } = await site();
  const { number } = await post(db, DATA_DIR, 1);
  await rm(join(DATA_DIR, 'photos'), { recursive: true });
  const { missing, files } = await makeBackup(DATA_DIR, backup);
  expect({ number, missing: missing.length, files: files.map(({ path }) => path) }).toEqual({
    number: 1,
    missing: 1,
    files: ['recourse.sqlite'],
  });
});

test('A database that was closed is backed up like one that is open', async () => {
  const { DATA_DIR, backup, db } = await site();
  await post(db, DATA_DIR, 1);
  await db.destroy();
  expect((await makeBackup(DATA_DIR, backup)).rows.requests).toBe(1);
  await (await openDatabase({ DATA_DIR })).destroy();
});

async function onlyPhoto(folder: string): Promise<string> {
  const [start = ''] = await readdir(join(folder, 'photos'));
  const [rest = ''] = await readdir(join(folder, 'photos', start));
  return join(folder, 'photos', start, rest);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { diskPhotoStore } from '../photos/disk-store';
import { loadRequest } from '../storage/load-request';
import { database } from '../storage/open-database';
import { requestsOf } from '../storage/requests-of';
import { sampleRequest } from '../storage/sample-request.test-support';
import { storeRequest } from '../storage/store-request';
import { takeStep } from '../storage/take-step';
import { temporaryEnvironment } from '../storage/temporary-database.test-support';
import type { Attachment, NewRequest } from '../storage/types';
import { erase } from './erase';
import { exportTo } from './export';
import { keepToRetention } from './retention';

const PHOTO = Buffer.from('the bytes of a photo');
const OTHER = Buffer.from('the bytes of another');

/** A deployment of one test: its database, its photos, and a way to make requests. */
async function deployment() {
  const { DATA_DIR } = await temporaryEnvironment();
  const db = await database();
  const photos = diskPhotoStore(join(DATA_DIR, 'photos'));
  const keep = async (bytes: Buffer): Promise<Attachment> => ({
    kind: 'photo',
    hash: await photos.put(bytes),
    name: 'lamp.jpg',
    type: 'image/jpeg',
    size: bytes.length,
  });
  const make = async (parts: Partial<NewRequest>) => {
    const stored = await storeRequest(db, sampleRequest(parts));
    if (stored.outcome === 'conflict') throw new Error('a conflict');
    return stored.reference;
  };
  const close = (reference: string, at: string) =>
    takeStep(
      db,
      reference,
      () => ({ step: { status: 'closed', at, note: null, by: 'care', details: {} } }),
      [],
    );
  return { DATA_DIR, db, photos, keep, make, close };
}

describe('What is kept of one person', () => {
  test('It is found by the e-mail address in any case of its letters, oldest first, and nobody else’s with it', async () => {
    const { db, make } = await deployment();
    const later = await make({
      idempotencyKey: 'b',
      email: 'Ada@Example.com',
      createdAt: '2026-02-02T00:00:00Z',
    });
    const first = await make({
      idempotencyKey: 'a',
      email: 'ada@example.com',
      createdAt: '2026-01-01T00:00:00Z',
    });
    await make({ idempotencyKey: 'c', email: 'not-ada@example.com' });
    expect(await requestsOf(db, ' ada@example.COM ')).toEqual([first, later]);
  });

  test('It is exported whole, with photos, and without the secret of the link', async () => {
    const { DATA_DIR, db, keep, make } = await deployment();
    const reference = await make({ attachments: [await keep(PHOTO)] });
    const folder = join(DATA_DIR, 'export');
    await exportTo(folder, db, [reference]);
    expect(readdirSync(folder).toSorted()).toEqual([`${reference}-1.jpg`, 'requests.json']);
    expect(readFileSync(join(folder, `${reference}-1.jpg`))).toEqual(PHOTO);
    const text = readFileSync(join(folder, 'requests.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject([{ reference, name: 'Ada Byron', orderNumber: 'KW-100234' }]);
    expect(text).not.toContain((await loadRequest(db, reference))?.key);
  });

  test('It is not written over what is there already', async () => {
    const { DATA_DIR, db, make } = await deployment();
    const reference = await make({});
    await exportTo(join(DATA_DIR, 'export'), db, [reference]);
    await expect(exportTo(join(DATA_DIR, 'export'), db, [reference])).rejects.toThrow('EEXIST');
  });

  test('It is erased with its photos and mails; a photo that somebody else sent as well stays', async () => {
    const { DATA_DIR, db, photos, keep, make } = await deployment();
    const shared = await keep(PHOTO);
    const own = await keep(OTHER);
    const erased = await make({ attachments: [shared, own], tell: ['shopper', 'care'] });
    const kept = await make({ idempotencyKey: 'other', email: 'bob@example.com', attachments: [shared] });
    const messages = await db.selectFrom('outbox').select('id').execute();
    await mkdir(join(DATA_DIR, 'mail'));
    for (const { id } of messages) await writeFile(join(DATA_DIR, 'mail', `${id}.eml`), 'Dear Ada');
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(await erase(db, await requestsOf(db, 'ada@example.com'))).toEqual({
      requests: 1,
      photos: 1,
      messages: 2,
    });
    expect(await loadRequest(db, erased)).toBeUndefined();
    expect(await loadRequest(db, kept)).toMatchObject({ reference: kept });
    expect(await photos.get(own.hash)).toBeUndefined();
    expect(await photos.get(shared.hash)).toEqual(PHOTO);
    expect(readdirSync(join(DATA_DIR, 'mail'))).toEqual([]);
    for (const table of ['timeline', 'attachments', 'outbox'] as const)
      expect(
        await db.selectFrom(table).select('reference').where('reference', '=', erased).execute(),
      ).toEqual([]);
  });

  test('Erasing nobody erases nothing', async () => {
    const { db, make } = await deployment();
    const reference = await make({});
    expect(await erase(db, await requestsOf(db, 'nobody@example.com'))).toEqual({
      requests: 0,
      photos: 0,
      messages: 0,
    });
    expect(await loadRequest(db, reference)).toMatchObject({ reference });
  });
});

describe('What was closed long enough ago', () => {
  const now = { ms: Date.UTC(2026, 5, 30, 12), offsetMinutes: 0 };

  test('It is erased after RETENTION_DAYS, not a second earlier, and what is open stays', async () => {
    const { db, make, close } = await deployment();
    vi.stubEnv('RETENTION_DAYS', '30');
    const long = await make({ idempotencyKey: 'long' });
    const just = await make({ idempotencyKey: 'just' });
    const open = await make({ idempotencyKey: 'open', createdAt: '2020-01-01T00:00:00Z' });
    await close(long, '2026-05-31T11:59:59Z');
    await close(just, '2026-05-31T12:00:00Z');
    await keepToRetention(db, now);
    expect(await loadRequest(db, long)).toBeUndefined();
    expect(await loadRequest(db, just)).toMatchObject({ status: 'closed' });
    expect(await loadRequest(db, open)).toMatchObject({ status: 'requested' });
  });

  test('Without RETENTION_DAYS everything stays', async () => {
    const { db, make, close } = await deployment();
    const reference = await make({});
    await close(reference, '2020-01-01T00:00:00Z');
    await keepToRetention(db, now);
    expect(await loadRequest(db, reference)).toMatchObject({ status: 'closed' });
  });
});

test('Erased photos leave no empty promise: the folder of photos can be gone altogether', async () => {
  const { DATA_DIR, db, make } = await deployment();
  await make({});
  expect(existsSync(join(DATA_DIR, 'photos'))).toBe(false);
  expect(await erase(db, await requestsOf(db, 'ada@example.com'))).toMatchObject({ requests: 1 });
});

import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { now } from '@/lib/dates/moment';
import { findStore } from '@/lib/policy/stores';
import { photoStore } from './photos/photo-store';
import { jpeg, noise } from './photos/pictures.test-support';
import { type FormFile, postedForm } from './photos/posted-form.test-support';
import { release } from './photos/posted-photo';
import { readPosted } from './read-posted';
import { loadRequest } from './storage/load-request';
import { database } from './storage/open-database';
import { temporaryEnvironment } from './storage/temporary-database.test-support';
import { type Keeping, submitRequest } from './submit-request';

// The first test reads every store and loads what decodes pictures.
vi.setConfig({ testTimeout: 20_000 });

const TYPED = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '20.00',
  orderNumber: 'KW-1',
  product: 'Desk lamp',
  description: 'It has shipped.',
  name: 'Ada',
  email: 'ada@example.com',
  idempotencyKey: 'form-0001',
};

let folder: string;
beforeEach(async () => {
  folder = (await temporaryEnvironment()).DATA_DIR;
});

/** What comes of a form, as the route takes it. */
async function submit(
  texts: Record<string, string>,
  files: readonly FormFile[] = [],
  keeping: Keeping = { database, photoStore },
) {
  const store = findStore('kwoking');
  const read = await readPosted(postedForm(texts, files));
  if (!store || !read.ok) throw new Error('The form of this test cannot be read');
  try {
    return await submitRequest(keeping, store, read, now());
  } finally {
    await release(read.photos);
  }
}

const referenceOf = (submitted: Awaited<ReturnType<typeof submit>>) =>
  submitted.outcome === 'accepted' ? submitted.reference : undefined;

/** The photos on the disk; folders without one do not count. */
const photosOnDisk = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => /photos\/..\/./.test(path));

const twoPhotos = async (): Promise<FormFile[]> => [
  { name: 'one.jpg', bytes: await jpeg() },
  { name: 'two.png', bytes: await noise({ width: 32, height: 32 }).png().toBuffer() },
];

/** Fails the test where it is asked for anything. */
const untouched = (): never => {
  throw new Error('This should not be needed');
};

describe('A request with photos', () => {
  test('is stored with each of them, as written anew', async () => {
    const reference = referenceOf(await submit(TYPED, await twoPhotos()));
    const stored = await loadRequest(await database(), reference ?? '');
    expect(stored?.attachments.map(({ kind, name, type }) => [kind, name, type])).toEqual([
      ['photo', 'one.jpg', 'image/jpeg'],
      ['photo', 'two.png', 'image/png'],
    ]);
    for (const { hash, size } of stored?.attachments ?? [])
      expect((await photoStore().get(hash))?.length).toBe(size);
    expect.assertions(3);
  });

  test('tells the shopper and the care team', async () => {
    const reference = referenceOf(await submit(TYPED, await twoPhotos()));
    const rows = await (await database()).selectFrom('outbox').select(['reference', 'recipient']).execute();
    expect(rows.toSorted((a, b) => a.recipient.localeCompare(b.recipient))).toEqual([
      { reference, recipient: 'care' },
      { reference, recipient: 'shopper' },
    ]);
  });

  test('sent again gives the first answer, and needs no photo again', async () => {
    const files = await twoPhotos();
    const first = await submit(TYPED, files);
    expect(referenceOf(first)).toMatch(/^KW-/);
    expect(await submit(TYPED, files, { database, photoStore: untouched })).toEqual(first);
  });

  test.each([
    ['another photo', async () => [{ name: 'one.jpg', bytes: await jpeg({ width: 65, height: 48 }) }]],
    ['no photo', async () => []],
    ['one photo more', async () => [...(await twoPhotos()), ...(await twoPhotos())]],
  ])('and %s under the same key is a conflict, and leaves nothing on the disk', async (_, others) => {
    await submit(TYPED, await twoPhotos());
    const before = await photosOnDisk();
    expect(before).toHaveLength(2);
    expect(await submit(TYPED, await others())).toEqual({ outcome: 'conflict' });
    expect(await photosOnDisk()).toEqual(before);
  });

  test('at the same moment and under the same key is stored once', async () => {
    const files = await twoPhotos();
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit(TYPED, files)));
    expect(new Set(answers.map(referenceOf)).size).toBe(1);
    expect(referenceOf(answers[0] ?? { outcome: 'conflict' })).toMatch(/^KW-/);
    expect(await photosOnDisk()).toHaveLength(2);
  });
});

describe('A request that is refused', () => {
  const page = { name: 'page.jpg', bytes: Buffer.from('<!doctype html>') };

  test('for a text and for photos names all of them, and leaves nothing on the disk', async () => {
    const files = [...(await twoPhotos()), page, { ...page, name: 'other.jpg' }];
    const refused = await submit({ ...TYPED, email: 'nobody' }, files, {
      database: untouched,
      photoStore: untouched,
    });
    expect(refused).toEqual({
      outcome: 'refused',
      status: 415,
      problems: [
        { field: 'email', message: 'E-mail address: give an address such as name@example.com.' },
        ...['page.jpg', 'other.jpg'].map((name) => ({
          field: 'attachments',
          message: `Photos: “${name}” is not a JPEG, PNG or WebP picture. Save it as one of these; a screenshot of it will do.`,
        })),
      ],
    });
    expect(await photosOnDisk()).toEqual([]);
  });

  test('for one photo of many leaves none of the others on the disk', async () => {
    const refused = await submit(TYPED, [...(await twoPhotos()), page]);
    expect(refused).toMatchObject({ outcome: 'refused', status: 415, problems: [{ field: 'attachments' }] });
    expect(await photosOnDisk()).toEqual([]);
  });

  test('for a text alone is refused as before', async () => {
    const refused = await submit({ ...TYPED, name: ' ' });
    expect(refused).toEqual({
      outcome: 'refused',
      status: 400,
      problems: [{ field: 'name', message: 'Name: fill this in.' }],
    });
  });
});

describe('Where the disk fails', () => {
  test('at a photo, no request is stored', async () => {
    await writeFile(join(folder, 'photos'), 'a file where the folder should be');
    await expect(submit(TYPED, await twoPhotos())).rejects.toThrow();
    const db = await database();
    expect(await db.selectFrom('requests').select('reference').execute()).toEqual([]);
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });

  test('at the database, no photo is stored', async () => {
    const failing = () => Promise.reject(new Error('SQLITE_FULL'));
    const submitted = submit(TYPED, await twoPhotos(), { database: failing, photoStore });
    await expect(submitted).rejects.toThrow('SQLITE_FULL');
    expect(await photosOnDisk()).toEqual([]);
  });
});

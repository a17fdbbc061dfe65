import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { diskPhotoStore } from './disk-store';
import { fakeS3 } from './fake-s3.test-support';
import { type PhotoStore, photoStore } from './photo-store';
import { s3PhotoStore } from './s3-store';

const bytes = Buffer.from('abc');
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const NONE = '0'.repeat(64);
const HOUR_MS = 60 * 60 * 1000;
const inAnHour = () => new Date(Date.now() + HOUR_MS);
const anHourAgo = () => new Date(Date.now() - HOUR_MS);

async function hashesIn(store: PhotoStore): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { hash } of store.list()) hashes.push(hash);
  return hashes.toSorted();
}

async function bucket() {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'the-id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'the-secret');
  onTestFinished(() => void vi.unstubAllEnvs());
  const fake = await fakeS3();
  return {
    fake,
    store: s3PhotoStore({ bucket: 'returns', region: 'eu-central-1', endpoint: fake.endpoint }),
  };
}

describe.each([
  ['a folder', async () => diskPhotoStore(join(await temporaryFolder(), 'photos'))],
  ['a bucket', async () => (await bucket()).store],
])('Photos in %s', (_, open) => {
  test('are found again under the hash of their bytes', async () => {
    const store = await open();
    expect(await store.put(bytes)).toBe(ABC);
    expect(Buffer.from((await store.get(ABC)) ?? [])).toEqual(bytes);
    expect(await store.get(NONE)).toBeUndefined();
  });

  test('are stored once however often they are put', async () => {
    const store = await open();
    for (const photo of ['abc', 'b', 'c', 'abc']) await store.put(Buffer.from(photo));
    expect(await hashesIn(store)).toEqual([
      '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6',
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
      ABC,
    ]);
  });

  test('are listed with the moment at which they were put', async () => {
    const store = await open();
    await store.put(bytes);
    for await (const { storedAt } of store.list()) {
      expect(storedAt.getTime()).toBeGreaterThan(anHourAgo().getTime());
      expect(storedAt.getTime()).toBeLessThan(inAnHour().getTime());
    }
    expect.assertions(2);
  });

  test('can be removed, and nothing happens to one that is gone', async () => {
    const store = await open();
    await store.put(bytes);
    await store.remove(ABC, inAnHour());
    await store.remove(ABC, inAnHour());
    expect(await store.get(ABC)).toBeUndefined();
    expect(await hashesIn(store)).toEqual([]);
  });

  test('are not removed where they were put since', async () => {
    const store = await open();
    await store.put(bytes);
    await store.remove(ABC, anHourAgo());
    expect(Buffer.from((await store.get(ABC)) ?? [])).toEqual(bytes);
    expect(await hashesIn(store)).toEqual([ABC]);
  });

  test('are none at first', async () => {
    expect(await hashesIn(await open())).toEqual([]);
  });
});

describe('Photos in a folder', () => {
  test('are files for their owner alone, two letters of the hash a folder', async () => {
    const folder = await temporaryFolder();
    await diskPhotoStore(folder).put(bytes);
    expect(await readdir(folder, { recursive: true })).toEqual(['ba', `ba/${ABC.slice(2)}`]);
    expect((await stat(join(folder, 'ba', ABC.slice(2)))).mode & 0o777).toBe(0o600);
  });

  test('put again count as put now', async () => {
    const folder = await temporaryFolder();
    const store = diskPhotoStore(folder);
    await store.put(bytes);
    await utimes(join(folder, 'ba', ABC.slice(2)), new Date(0), new Date(0));
    await store.put(bytes);
    await store.remove(ABC, anHourAgo());
    expect(await hashesIn(store)).toEqual([ABC]);
  });

  test.each(['../../etc/passwd', '', 'BA7816', `${ABC}/..`])('are never looked for at “%s”', async (name) => {
    const store = diskPhotoStore(await temporaryFolder());
    expect(() => store.get(name)).toThrow('A photo is named by its sha256');
  });

  test('that a crash left half written are no photos, and are gone after a day', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'ba'));
    for (const name of ['.new', '.old']) await writeFile(join(folder, 'ba', name), 'half');
    const twoDaysAgo = new Date(Date.now() - 48 * HOUR_MS);
    await utimes(join(folder, 'ba', '.old'), twoDaysAgo, twoDaysAgo);
    expect(await hashesIn(diskPhotoStore(folder))).toEqual([]);
    expect(await readdir(join(folder, 'ba'))).toEqual(['.new']);
  });

  test('are not stored where the disk cannot take them', async () => {
    const folder = join(await temporaryFolder(), 'photos');
    await writeFile(folder, 'a file where the folder should be');
    await expect(diskPhotoStore(folder).put(bytes)).rejects.toThrow();
  });
});

describe('Photos in a bucket', () => {
  test("are put under a prefix, signed with the SDK's own variables", async () => {
    const { fake, store } = await bucket();
    await store.put(bytes);
    expect([...fake.objects.keys()]).toEqual([`/returns/photos/${ABC}`]);
    expect(fake.objects.get(`/returns/photos/${ABC}`)?.bytes).toEqual(bytes);
    expect(fake.signatures[0]).toMatch(/Credential=the-id\/\d{8}\/eu-central-1\/s3\/aws4_request/);
  });

  test('are put again where the bucket failed for a moment', async () => {
    const { fake, store } = await bucket();
    fake.failures = 1;
    expect(await store.put(bytes)).toBe(ABC);
    expect(fake.objects.size).toBe(1);
  });

  test('are an error where it goes on failing', async () => {
    const { fake, store } = await bucket();
    fake.failures = 10;
    await expect(store.put(bytes)).rejects.toThrow();
    await expect(store.get(ABC)).rejects.toThrow();
  });
});

test('A bucket is used where one is configured, else the data folder', async () => {
  const { fake } = await bucket();
  const folder = await temporaryFolder();
  vi.stubEnv('DATA_DIR', folder);
  await photoStore().put(bytes);
  expect(await readdir(folder, { recursive: true })).toContain(`photos/ba/${ABC.slice(2)}`);
  expect(fake.objects.size).toBe(0);
  vi.stubEnv('S3_BUCKET', 'returns');
  vi.stubEnv('S3_ENDPOINT', fake.endpoint);
  await photoStore().put(bytes);
  expect(fake.objects.size).toBe(1);
});

import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseMoment } from '@/lib/dates/moment';
import { sampleRequest } from '../storage/sample-request.test-support';
import { storeRequest } from '../storage/store-request';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import { diskPhotoStore } from './disk-store';
import { sweepPhotos } from './sweep-photos';

const NOW = parseMoment('2026-03-05T12:00:00Z');

test('Photos older than a day that no request names are swept away, and no others', async () => {
  const [db, folder] = [await temporaryDatabase(), await temporaryFolder()];
  const store = diskPhotoStore(folder);
  const put = async (photo: string, at: string) => {
    const hash = await store.put(Buffer.from(photo));
    await utimes(join(folder, hash.slice(0, 2), hash.slice(2)), new Date(at), new Date(at));
    return hash;
  };
  const forgotten = await put('forgotten', '2026-03-04T11:59:59Z');
  const onItsWay = await put('on its way', '2026-03-04T12:00:00Z');
  const named = await put('named', '2026-01-01T00:00:00Z');
  const attachment = { kind: 'photo', hash: named, name: 'lamp.jpg', type: 'image/jpeg', size: 5 } as const;
  await storeRequest(db, sampleRequest({ attachments: [attachment] }));

  if (NOW) await sweepPhotos(db, store, NOW);

  expect(await store.get(forgotten)).toBeUndefined();
  expect(await store.get(onItsWay)).toBeDefined();
  expect(await store.get(named)).toBeDefined();
});

test('However many photos there are, each is looked for among the requests', async () => {
  const db = await temporaryDatabase();
  const hashes = Array.from({ length: 1201 }, (_, number) => number.toString(16).padStart(64, '0'));
  const kept = {
    kind: 'photo',
    hash: hashes[1100] ?? '',
    name: 'a.jpg',
    type: 'image/jpeg',
    size: 5,
  } as const;
  await storeRequest(db, sampleRequest({ attachments: [kept] }));
  const remove = vi.fn(async (_hash: string) => {});
  const store = {
    ...diskPhotoStore(''),
    remove,
    async *list() {
      for (const hash of hashes) yield { hash, storedAt: new Date('2026-01-01T00:00:00Z') };
    },
  };
  if (NOW) await sweepPhotos(db, store, NOW);
  expect(remove).toHaveBeenCalledTimes(1200);
  expect(remove.mock.calls.map(([hash]) => hash)).not.toContain(kept.hash);
});

import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../write-durably';
import type { PhotoStore, StoredPhoto } from './photo-store';

const HASH = /^[0-9a-f]{64}$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Photos as files of a folder on a local disk, for their owner only: `ab/cdef...`, the hash cut in two. */
export function diskPhotoStore(folder: string): PhotoStore {
  const pathOf = (hash: string) => {
    if (!HASH.test(hash)) throw new Error('A photo is named by its sha256');
    return join(folder, hash.slice(0, 2), hash.slice(2));
  };
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      await writeDurably(pathOf(hash), bytes);
      return hash;
    },
    get: (hash) => orMissing(readFile(pathOf(hash))),
    async remove(hash, putBefore) {
      const path = pathOf(hash);
      // Out of the way first: what is put while we look is a file of its own, and stays.
      const aside = join(folder, hash.slice(0, 2), `.${randomUUID()}`);
      if ((await orMissing(rename(path, aside).then(() => aside))) === undefined) return;
      const { mtime } = await stat(aside);
      await (mtime < putBefore ? rm(aside) : rename(aside, path));
    },
    list: () => list(folder),
  };
}

/** Every photo; what a put or a removal that died has left half done for a day is cleared away in passing. */
async function* list(folder: string): AsyncGenerator<StoredPhoto> {
  for (const start of (await orMissing(readdir(folder))) ?? []) {
    for (const rest of (await orMissing(readdir(join(folder, start)))) ?? []) {
      const path = join(folder, start, rest);
      const file = await orMissing(stat(path));
      if (!file) continue;
      if (HASH.test(start + rest)) yield { hash: start + rest, storedAt: file.mtime };
      else if (Date.now() - file.mtimeMs > DAY_MS) await rm(path, { force: true });
    }
  }
}

/** What is not there, told from a disk that fails. */
function orMissing<Result>(found: Promise<Result>): Promise<Result | undefined> {
  return found.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

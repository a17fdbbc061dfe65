import type { Moment } from '@/lib/dates/moment';
import type { Database } from '../storage/schema';
import type { PhotoStore } from './photo-store';

const DAY_MS = 24 * 60 * 60 * 1000;
const AT_A_TIME = 500;

/**
 * Removes the photos that were put more than a day ago and that no request names: those of posts that came to nothing,
 * and of requests that were erased. A photo is put before its request is stored, which takes far less than a day. Throws
 * where the database or the store fails; what is left over is for the next time.
 */
export async function sweepPhotos(db: Database, store: PhotoStore, now: Moment): Promise<void> {
  const putBefore = new Date(now.ms - DAY_MS);
  const old: string[] = [];
  for await (const { hash, storedAt } of store.list()) if (storedAt < putBefore) old.push(hash);
  for (let start = 0; start < old.length; start += AT_A_TIME) {
    const some = old.slice(start, start + AT_A_TIME);
    const named = await namedOf(db, some);
    for (const hash of some) if (!named.has(hash)) await store.remove(hash, putBefore);
  }
}

async function namedOf(db: Database, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('attachments').select('hash').where('hash', 'in', hashes).execute();
  return new Set(rows.map(({ hash }) => hash));
}

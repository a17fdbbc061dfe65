import { randomBytes } from 'node:crypto';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

/** More than a usual request writes: less may still fit on a disk that is full for a request. */
const FILLER_BYTES = 64 * 1024;

/**
 * Whether a request could be stored now: commits a row larger than a usual request (64 KiB), since taking
 * the write lock alone succeeds on a full disk. It costs one fsync, and waits up to ten seconds for a lock.
 * False on any error.
 */
export async function canWrite(db: Database): Promise<boolean> {
  const written = { at: new Date().toISOString(), filler: filler() };
  try {
    await inTransaction(db, (transaction) =>
      transaction
        .insertInto('write_check')
        .values({ id: 1, ...written })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
        .execute(),
    );
    return true;
  } catch {
    return false;
  }
}

/** New every time: SQLite does not write a page whose content stays the same. */
function filler(): string {
  return randomBytes(FILLER_BYTES / 2).toString('hex');
}

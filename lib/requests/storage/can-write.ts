import { randomBytes } from 'node:crypto';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';
import { troubleInWords } from './trouble-in-words';

/** More than a usual request writes: less may still fit on a disk that is full for a request. */
const FILLER_BYTES = 64 * 1024;

/** Whether a request could be stored now; why not, in a sentence without anything secret. */
export type WriteCheck = { readonly ok: true } | { readonly ok: false; readonly why: string };

/**
 * Whether a request could be stored now, and one read: commits a row larger than a usual request (64 KiB), since
 * taking the write lock alone succeeds on a full disk. It costs one fsync, and waits up to ten seconds for a lock.
 */
export async function canWrite(db: Database): Promise<WriteCheck> {
  const written = { at: new Date().toISOString(), filler: filler() };
  try {
    await inTransaction(db, async (transaction) => {
      await transaction
        .insertInto('write_check')
        .values({ id: 1, ...written })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
        .execute();
      await transaction.selectFrom('requests').selectAll().orderBy('reference').limit(1).execute();
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, why: troubleInWords(error) };
  }
}

/** New every time: SQLite does not write a page whose content stays the same. */
function filler(): string {
  return randomBytes(FILLER_BYTES / 2).toString('hex');
}

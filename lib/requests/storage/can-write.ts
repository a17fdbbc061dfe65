import type { Database } from './schema';

/** About the size of a large request: a smaller row may still fit on a disk that is full for a request. */
const FILLER = '.'.repeat(16 * 1024);

/**
 * Whether a request could be stored now: writes a row of a request's size and commits it, since taking the write lock
 * alone succeeds on a full disk. It costs one fsync, and waits up to ten seconds for a lock. False on any error.
 */
export async function canWrite(db: Database): Promise<boolean> {
  const written = { at: new Date().toISOString(), filler: FILLER };
  try {
    await db.transaction().execute((transaction) =>
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

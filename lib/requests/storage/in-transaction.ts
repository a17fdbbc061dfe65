import type { Transaction } from 'kysely';
import { retryWhenBusy } from './retry-when-busy';
import type { Database, Schema } from './schema';

/**
 * Runs `work` in a transaction; when it returns, what was written is on the disk. Every write goes through here.
 * `work` runs again from its beginning where another transaction stood in its way, so it must do nothing but query.
 * Throws what `work` throws, and when the way is not free within ten seconds: nothing is written then.
 */
export function inTransaction<Result>(
  db: Database,
  work: (transaction: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return retryWhenBusy(() => db.transaction().execute(work));
}

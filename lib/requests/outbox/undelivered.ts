import type { Database, OutboxTable } from '../storage/schema';

/** A message that did not get through: given up (`failed`), or still tried again. `error` says why, and names no person. */
export type Undelivered = Pick<OutboxTable, 'id' | 'recipient' | 'position' | 'state' | 'error'>;

/** The messages of a request that failed at their last attempt, those about earlier steps first. */
export const undelivered = (db: Database, reference: string): Promise<Undelivered[]> =>
  db
    .selectFrom('outbox')
    .select(['id', 'recipient', 'position', 'state', 'error'])
    .where('reference', '=', reference)
    .where('state', '!=', 'sent')
    .where('error', 'is not', null)
    .orderBy('position')
    .execute();

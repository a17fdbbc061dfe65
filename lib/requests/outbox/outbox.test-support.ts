import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database, OutboxTable } from '../storage/schema';
import { storeRequest } from '../storage/store-request';

/** The moment at which the messages of tests are due first, in milliseconds since 1970. */
export const DUE = Date.parse('2026-03-02T12:00:00.000Z');

/** Stores a request without messages and gives its reference. */
export async function aRequest(db: Database, idempotencyKey = 'form-1'): Promise<string> {
  const stored = await storeRequest(db, sampleRequest({ idempotencyKey }));
  if (stored.outcome !== 'stored') throw new Error('not stored');
  return stored.reference;
}

/** Puts one message into the outbox; what is not given: to the shopper, about the first step, waiting, due at `DUE`. */
export async function aMessage(
  db: Database,
  given: Partial<OutboxTable> & { reference: string },
): Promise<void> {
  const row: OutboxTable = {
    id: 'message-1',
    recipient: 'shopper',
    position: 0,
    state: 'waiting',
    attempts: 0,
    due_at: new Date(DUE).toISOString(),
    error: null,
    ...given,
  };
  await db.insertInto('outbox').values(row).execute();
}

/** Where a message stands. */
export const standing = (db: Database, id = 'message-1') =>
  db
    .selectFrom('outbox')
    .select(['state', 'attempts', 'due_at', 'error'])
    .where('id', '=', id)
    .executeTakeFirst();

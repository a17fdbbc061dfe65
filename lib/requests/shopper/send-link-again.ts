import type { Transaction } from 'kysely';
import { formatMoment, type Moment } from '@/lib/dates/moment';
import { inTransaction } from '../storage/in-transaction';
import { messageRows } from '../storage/message-rows';
import type { Database, Schema } from '../storage/schema';

/** Nobody can fill a shopper's mailbox: one link of a request in this time, and none while one still waits to be sent. */
const PAUSE_MS = 15 * 60_000;

export interface LostLink {
  readonly store: string;
  readonly reference: string;
  readonly email: string;
}

/**
 * Puts the shopper's link into the outbox once more, where there is such a request with that e-mail address, in any case of
 * its letters. True where a message was added; callers tell nobody. Throws where the database cannot be written.
 */
export function sendLinkAgain(
  db: Database,
  { store, reference, email }: LostLink,
  now: Moment,
): Promise<boolean> {
  const at = iso(now);
  return inTransaction(db, async (transaction) => {
    const expected = await lockedEmail(transaction, store, reference);
    if (expected?.toLowerCase() !== email.trim().toLowerCase()) return false;
    if (await wasSentAround(transaction, reference, now.ms)) return false;
    const rows = messageRows({ reference, position: null, at }, ['shopper']);
    await transaction.insertInto('outbox').values(rows).execute();
    return true;
  });
}

/** An update that changes nothing holds the row, so that two who ask at once get one message. */
async function lockedEmail(transaction: Transaction<Schema>, store: string, reference: string) {
  const row = await transaction
    .updateTable('requests')
    .set(({ ref }) => ({ status: ref('status') }))
    .where('reference', '=', reference)
    .where('store', '=', store)
    .returning('email')
    .executeTakeFirst();
  return row?.email;
}

/** A link sent later than now, before the clock was set back, holds up none for longer than the pause. */
async function wasSentAround(transaction: Transaction<Schema>, reference: string, ms: number) {
  const since = iso({ ms: ms - PAUSE_MS, offsetMinutes: 0 });
  const until = iso({ ms: ms + PAUSE_MS, offsetMinutes: 0 });
  const row = await transaction
    .selectFrom('outbox')
    .select('id')
    .where('reference', '=', reference)
    .where('position', 'is', null)
    .where(({ eb, or, and }) =>
      or([eb('state', '=', 'waiting'), and([eb('due_at', '>', since), eb('due_at', '<', until)])]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

const iso = (moment: Moment) => formatMoment({ ...moment, offsetMinutes: 0 });

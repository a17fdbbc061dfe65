import type { Kysely } from 'kysely';
import { inTransaction } from '../storage/in-transaction';
import type { Database, Schema } from '../storage/schema';
import type { Recipient } from '../storage/types';
import { LEASE_MS, longestWait, MOST_ATTEMPTS } from './back-off';
import type { Message } from './types';

/** More than there are senders at once, so that one of them is free. */
const CANDIDATES = 20;

/** By how much the clocks of two processes may differ. */
const DRIFT_MS = 60_000;
const ATTEMPTS = Array.from({ length: MOST_ATTEMPTS }, (_, attempts) => attempts);

/**
 * Takes one message that is due at `now` (milliseconds since 1970) for one of these recipients, and holds it until the
 * lease ends: no other sender, in this process or another, gets it meanwhile. Undefined where none is due. A message
 * waits until those about earlier steps of its request, to the same recipient, are sent or given up. One that waits for a
 * moment further away than it can have been told to is due: the clock was set back.
 */
export async function claimMessage(
  db: Database,
  recipients: readonly Recipient[],
  now: number,
): Promise<Message | undefined> {
  for (const { due_at, ...candidate } of await dueMessages(db, recipients, now)) {
    const attempts = candidate.attempts + 1;
    const claimed = await inTransaction(db, (transaction) =>
      transaction
        .updateTable('outbox')
        .set({ attempts, due_at: iso(now + LEASE_MS) })
        .where('id', '=', candidate.id)
        .where('state', '=', 'waiting')
        .where('attempts', '=', candidate.attempts)
        .where('due_at', '=', due_at)
        .executeTakeFirst(),
    );
    if (claimed.numUpdatedRows > 0n) return { ...candidate, attempts };
  }
  return undefined;
}

function dueMessages(db: Kysely<Schema>, recipients: readonly Recipient[], now: number) {
  return db
    .selectFrom('outbox')
    .select(['id', 'reference', 'recipient', 'position', 'attempts', 'due_at'])
    .where('state', '=', 'waiting')
    .where(({ eb, or, and }) =>
      or([
        eb('due_at', '<=', iso(now)),
        ...ATTEMPTS.map((attempts) =>
          and([
            eb('attempts', '=', attempts),
            eb('due_at', '>', iso(now + longestWait(attempts) + DRIFT_MS)),
          ]),
        ),
      ]),
    )
    .where('recipient', 'in', recipients)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox as earlier')
            .select('earlier.id')
            .where('earlier.state', '=', 'waiting')
            .whereRef('earlier.reference', '=', 'outbox.reference')
            .whereRef('earlier.recipient', '=', 'outbox.recipient')
            .whereRef('earlier.position', '<', 'outbox.position'),
        ),
      ),
    )
    .orderBy('due_at')
    .limit(CANDIDATES)
    .execute();
}

const iso = (ms: number) => new Date(ms).toISOString();

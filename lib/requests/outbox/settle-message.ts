import { inTransaction } from '../storage/in-transaction';
import type { Database, OutboxTable } from '../storage/schema';
import { nextAttemptAt } from './back-off';
import type { Delivery, Message } from './types';

/**
 * Writes down what became of a claimed message: sent; waiting for its next attempt; or failed, for good or after the
 * last attempt. What was sent stays sent, even where the lease had ended; a failure counts only for the attempt it belongs
 * to. Answers with the state that was written; `now` is in milliseconds since 1970.
 */
export async function settleMessage(
  db: Database,
  { id, attempts }: Pick<Message, 'id' | 'attempts'>,
  delivery: Delivery,
  now: number,
): Promise<OutboxTable['state']> {
  const written = outcomeOf(delivery, attempts, now);
  await inTransaction(db, (transaction) => {
    const update = transaction.updateTable('outbox').set(written).where('id', '=', id);
    const bound =
      written.state === 'sent'
        ? update
        : update.where('state', '=', 'waiting').where('attempts', '=', attempts);
    return bound.execute();
  });
  return written.state;
}

function outcomeOf(
  delivery: Delivery,
  attempts: number,
  now: number,
): Pick<OutboxTable, 'state' | 'error'> & Partial<Pick<OutboxTable, 'due_at'>> {
  if (delivery.outcome === 'sent') return { state: 'sent', error: null };
  const again = delivery.permanent ? undefined : nextAttemptAt(attempts, now);
  return again === undefined
    ? { state: 'failed', error: delivery.reason }
    : { state: 'waiting', error: delivery.reason, due_at: new Date(again).toISOString() };
}

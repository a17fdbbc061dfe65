import { logEvent } from '@/lib/log/log-event';
import type { Database } from '../storage/schema';
import type { Recipient } from '../storage/types';
import { claimMessage } from './claim-message';
import { settleMessage } from './settle-message';
import type { Deliver, Delivery, Message } from './types';

/** The clock, and whether to stop before the next message. */
export interface Circumstances {
  readonly now: () => number;
  readonly stopped: AbortSignal;
}

/** Sends what is due for these recipients, one message after another, until nothing is. Throws where the database fails. */
export async function sendDue(
  db: Database,
  deliver: Deliver,
  recipients: readonly Recipient[],
  { now, stopped }: Circumstances,
): Promise<void> {
  while (!stopped.aborted) {
    const message = await claimMessage(db, recipients, now());
    if (!message) return;
    const delivery = await attempt(deliver, message);
    const state = await settleMessage(db, message, delivery, now());
    if (delivery.outcome === 'failed') report(message, delivery.reason, state);
  }
}

/** An error that nobody foresaw may pass, so the message is tried again. Its own words may hold a shopper's. */
async function attempt(deliver: Deliver, message: Message): Promise<Delivery> {
  try {
    return await deliver(message);
  } catch (error) {
    const { code, name = 'unknown error' } = error as { code?: string; name?: string };
    return { outcome: 'failed', reason: code ?? name, permanent: false };
  }
}

function report({ id, recipient, attempts }: Message, reason: string, state: string): void {
  const event = state === 'failed' ? 'message-given-up' : 'message-failed';
  logEvent(event, { message: id, recipient, attempt: attempts, reason });
}

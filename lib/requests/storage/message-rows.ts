import { randomUUID } from 'node:crypto';
import type { OutboxTable } from './schema';
import type { Recipient } from './types';

/** The rows of the outbox about one step, one for each recipient, due at once. Their ids are new. */
export const messageRows = (
  { reference, position, at }: { reference: string; position: number | null; at: string },
  tell: readonly Recipient[],
): OutboxTable[] =>
  tell.map((recipient) => ({
    id: randomUUID(),
    reference,
    recipient,
    position,
    state: 'waiting',
    attempts: 0,
    due_at: at,
    error: null,
  }));

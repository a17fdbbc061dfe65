import { type Transaction } from 'kysely';
import { inTransaction } from './in-transaction';
import { loadRequest } from './load-request';
import { messageRows } from './message-rows';
import type { Database, Schema } from './schema';
import type { Attachment, Recipient, RequestWithKey, TimelineEntry } from './types';

/** The step to take, with the pictures that come with it, or why there is none. */
export type Decision<Refusal> =
  | { readonly step: TimelineEntry; readonly attachments?: readonly Attachment[] }
  | { readonly refusal: Refusal };

export type StepTaken<Refusal> =
  | { readonly request: RequestWithKey }
  | { readonly refusal: Refusal }
  | undefined;

/**
 * Takes one more step of a request, and puts its messages into the outbox; when it returns, all is on the disk. `decide`
 * sees the request as it stands, and no other step can come between; it must be pure, since it may run more than once.
 * Undefined where there is no such request. Throws on a full or failing disk: nothing has changed then.
 */
export async function takeStep<Refusal>(
  db: Database,
  reference: string,
  decide: (request: RequestWithKey) => Decision<Refusal>,
  tell: readonly Recipient[],
): Promise<StepTaken<Refusal>> {
  return inTransaction(db, async (transaction) => {
    await lock(transaction, reference);
    const request = await loadRequest(transaction, reference);
    if (!request) return undefined;
    const decision = decide(request);
    if ('refusal' in decision) return decision;
    await write(transaction, request, decision, tell);
    const after = await loadRequest(transaction, reference);
    return after && { request: after };
  });
}

/** An update that changes nothing holds the row until the transaction ends, on either engine. */
async function lock(transaction: Transaction<Schema>, reference: string): Promise<void> {
  await transaction
    .updateTable('requests')
    .set(({ ref }) => ({ status: ref('status') }))
    .where('reference', '=', reference)
    .execute();
}

async function write(
  transaction: Transaction<Schema>,
  { reference, timeline, attachments }: RequestWithKey,
  { step, attachments: added = [] }: { step: TimelineEntry; attachments?: readonly Attachment[] },
  tell: readonly Recipient[],
): Promise<void> {
  const { by, details, ...entry } = step;
  const position = timeline.length;
  await transaction
    .insertInto('timeline')
    .values({ reference, position, ...entry, actor: by, details: JSON.stringify(details) })
    .execute();
  await transaction
    .updateTable('requests')
    .set({ status: step.status, status_at: step.at })
    .where('reference', '=', reference)
    .execute();
  if (added.length > 0) {
    const rows = added.map((attachment, index) => ({
      reference,
      position: attachments.length + index,
      ...attachment,
    }));
    await transaction.insertInto('attachments').values(rows).execute();
  }
  const messages = messageRows({ reference, position, at: step.at }, tell);
  if (messages.length > 0) await transaction.insertInto('outbox').values(messages).execute();
}

import type { Kysely, Transaction } from 'kysely';
import { inTransaction } from './in-transaction';
import { messageRows } from './message-rows';
import { mintKey, mintReference } from './reference';
import type { Database, RequestsTable, Schema } from './schema';
import type { NewRequest, Stored } from './types';

/** The first draw collides once in thousands of millions; five in a row mean that something else is wrong. */
const DRAWS = 5;

/**
 * Stores a request with `requested` as its first step, its pictures and its messages; when it returns, all are on the
 * disk. The pictures' bytes must be there before. A second post with the same store and idempotency key, even at the same moment, stores nothing: `repeated` with the first
 * one's reference and key where the body is the same, `conflict` where it is another. Throws on a full or
 * failing disk, and when a lock is not free within ten seconds: nothing is stored then.
 */
export async function storeRequest(db: Database, request: NewRequest): Promise<Stored> {
  return inTransaction(db, async (transaction) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const row = asRow(request);
      if (await insert(transaction, row)) {
        await insertParts(transaction, row, request);
        return { outcome: 'stored', reference: row.reference, key: row.key };
      }
      const earlier = await findEarlier(transaction, request);
      if (earlier) return earlier;
    }
    throw new Error(`No free reference for ${request.store} in ${DRAWS} draws`);
  });
}

/** False where the reference or the idempotency key is taken; the insert does nothing then. */
async function insert(transaction: Transaction<Schema>, row: RequestsTable): Promise<boolean> {
  const inserted = await transaction
    .insertInto('requests')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('reference')
    .executeTakeFirst();
  return inserted !== undefined;
}

async function insertParts(
  transaction: Transaction<Schema>,
  { reference, created_at: at }: RequestsTable,
  { attachments, tell }: NewRequest,
): Promise<void> {
  await transaction
    .insertInto('timeline')
    .values({ reference, position: 0, status: 'requested', at, note: null, actor: 'shopper', details: '{}' })
    .execute();
  if (attachments.length > 0) {
    const rows = attachments.map((attachment, position) => ({ reference, position, ...attachment }));
    await transaction.insertInto('attachments').values(rows).execute();
  }
  const messages = messageRows({ reference, position: 0, at }, tell);
  if (messages.length > 0) await transaction.insertInto('outbox').values(messages).execute();
}

/** What an earlier post with this store and idempotency key makes of this one; undefined where there was none. */
export async function findEarlier(
  db: Kysely<Schema>,
  { store, idempotencyKey, bodyHash }: Pick<NewRequest, 'store' | 'idempotencyKey' | 'bodyHash'>,
): Promise<Stored | undefined> {
  const first = await db
    .selectFrom('requests')
    .select(['reference', 'key', 'body_hash'])
    .where('store', '=', store)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  if (!first) return undefined;
  if (first.body_hash !== bodyHash) return { outcome: 'conflict' };
  return { outcome: 'repeated', reference: first.reference, key: first.key };
}

function asRow(request: NewRequest): RequestsTable {
  return {
    reference: mintReference(request.store),
    store: request.store,
    key: mintKey(),
    idempotency_key: request.idempotencyKey,
    body_hash: request.bodyHash,
    procedure: request.procedure,
    policy_version: request.policyVersion,
    facts: JSON.stringify(request.facts),
    estimate: JSON.stringify(request.estimate),
    order_number: request.orderNumber,
    product: request.product,
    description: request.description,
    name: request.name,
    email: request.email,
    created_at: request.createdAt,
    status: 'requested',
    status_at: request.createdAt,
  };
}

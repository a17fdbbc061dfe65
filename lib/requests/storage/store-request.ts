import type { Transaction } from 'kysely';
import { mintKey, mintReference } from './reference';
import type { Database, RequestsTable, Schema } from './schema';
import type { NewRequest, Stored } from './types';

/** The first draw collides once in thousands of millions; five in a row mean that something else is wrong. */
const DRAWS = 5;

/**
 * Stores a request with `requested` as its first step; when it returns, both are on the disk. A second post
 * with the same store and idempotency key, even at the same moment, stores nothing: `repeated` with the first
 * one's reference and key where the body is the same, `conflict` where it is another. Throws on a full or
 * failing disk, and when a lock is not free within ten seconds: nothing is stored then.
 */
export async function storeRequest(db: Database, request: NewRequest): Promise<Stored> {
  return db.transaction().execute(async (transaction) => {
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const row = asRow(request);
      if (await insert(transaction, row))
        return { outcome: 'stored', reference: row.reference, key: row.key };
      const first = await findFirst(transaction, request);
      if (first?.body_hash === request.bodyHash) {
        return { outcome: 'repeated', reference: first.reference, key: first.key };
      }
      if (first) return { outcome: 'conflict' };
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
  if (!inserted) return false;
  const firstStep = { position: 0, status: 'requested', at: row.created_at, note: null } as const;
  await transaction
    .insertInto('timeline')
    .values({ reference: row.reference, ...firstStep })
    .execute();
  return true;
}

function findFirst(transaction: Transaction<Schema>, { store, idempotencyKey }: NewRequest) {
  return transaction
    .selectFrom('requests')
    .select(['reference', 'key', 'body_hash'])
    .where('store', '=', store)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
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
  };
}

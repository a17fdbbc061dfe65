import { createHash, timingSafeEqual } from 'node:crypto';
import type { Database, RequestsTable } from './schema';
import type { StoredRequest, TimelineEntry } from './types';

/**
 * The request of that reference with its timeline, for whoever holds its key. Undefined where the reference
 * is unknown, of another store, or the key is another: the caller cannot tell which. Throws on a bad disk.
 */
export async function findRequest(
  db: Database,
  store: string,
  reference: string,
  key: string,
): Promise<StoredRequest | undefined> {
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('store', '=', store)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (!sameSecret(row?.key ?? '', key) || !row) return undefined;
  const timeline = await db
    .selectFrom('timeline')
    .select(['status', 'at', 'note'])
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  return asRequest(row, timeline);
}

/** Takes as long whatever the difference; hashed, because the comparison wants equal lengths. */
function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(sha256(expected), sha256(given));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function asRequest(row: RequestsTable, timeline: TimelineEntry[]): StoredRequest {
  return {
    reference: row.reference,
    store: row.store,
    procedure: row.procedure,
    policyVersion: row.policy_version,
    facts: JSON.parse(row.facts),
    estimate: JSON.parse(row.estimate),
    orderNumber: row.order_number,
    product: row.product,
    description: row.description,
    name: row.name,
    email: row.email,
    createdAt: row.created_at,
    timeline: timeline.map(({ status, at, note }) => ({ status, at, note })),
  };
}

import type { Kysely } from 'kysely';
import type { RequestsTable, Schema } from './schema';
import type { Attachment, RequestWithKey, TimelineEntry } from './types';

/** The request of that reference, whole and with its key, for those who need none; undefined where there is none. */
export async function loadRequest(
  db: Kysely<Schema>,
  reference: string,
): Promise<RequestWithKey | undefined> {
  const row = await db
    .selectFrom('requests')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && { ...asContent(row), ...(await partsOf(db, reference)) };
}

async function partsOf(db: Kysely<Schema>, reference: string) {
  const timeline = await db
    .selectFrom('timeline')
    .select(['status', 'at', 'note', 'actor', 'details'])
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  const attachments: Attachment[] = await db
    .selectFrom('attachments')
    .select(['kind', 'hash', 'name', 'type', 'size'])
    .where('reference', '=', reference)
    .orderBy('position')
    .execute();
  return { timeline: timeline.map(asEntry), attachments };
}

/** A row of the timeline as an entry. */
export const asEntry = ({
  actor,
  details,
  ...entry
}: { actor: TimelineEntry['by']; details: string } & Omit<
  TimelineEntry,
  'by' | 'details'
>): TimelineEntry => ({
  ...entry,
  by: actor,
  details: JSON.parse(details),
});

function asContent(row: RequestsTable) {
  return {
    reference: row.reference,
    key: row.key,
    store: row.store,
    status: row.status,
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
  };
}

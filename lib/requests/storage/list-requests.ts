import type { RequestStatus } from '@/lib/policy/types';
import { containsWord } from './contains-word';
import { asEntry } from './load-request';
import type { Database } from './schema';
import type { StoredRequest, TimelineEntry } from './types';

/** Which requests are meant; what is absent restricts nothing. */
export interface RequestFilter {
  readonly store?: string;
  readonly procedure?: string;
  readonly statuses?: readonly RequestStatus[];
  /** Each must occur in the reference, the order number, the product, the name or the e-mail address. */
  readonly words: readonly string[];
}

/** A request as a list shows it. */
export type RequestSummary = Pick<
  StoredRequest,
  | 'reference'
  | 'store'
  | 'procedure'
  | 'policyVersion'
  | 'status'
  | 'orderNumber'
  | 'product'
  | 'name'
  | 'createdAt'
  | 'timeline'
>;

/** Requests with their timelines, the one whose newest step is newest first; all of them where no part is asked for. */
export async function listRequests(
  db: Database,
  filter: RequestFilter,
  part?: { readonly limit: number; readonly offset: number },
): Promise<RequestSummary[]> {
  const listed = matching(db, filter)
    .orderBy('status_at', 'desc')
    .orderBy('reference')
    .$if(part !== undefined, (query) => query.limit(part?.limit ?? 0).offset(part?.offset ?? 0));
  const rows = await listed.select(COLUMNS).execute();
  const entries = await db
    .selectFrom('timeline')
    .select(['reference', 'status', 'at', 'note', 'actor', 'details'])
    .where('reference', 'in', listed.select('reference'))
    .orderBy('position')
    .execute();
  const timelines = new Map<string, TimelineEntry[]>(rows.map(({ reference }) => [reference, []]));
  for (const { reference, ...entry } of entries) timelines.get(reference)?.push(asEntry(entry));
  return rows.map((row) => ({ ...row, timeline: timelines.get(row.reference) ?? [] }));
}

/** How many requests have each status; a status that none has is absent. */
export async function countByStatus(
  db: Database,
  filter: Omit<RequestFilter, 'statuses'>,
): Promise<Partial<Record<RequestStatus, number>>> {
  const rows = await matching(db, filter)
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}

/** The references of requests, in the order in which they were made. */
export async function listReferences(db: Database, filter: RequestFilter): Promise<string[]> {
  const rows = await matching(db, filter)
    .select('reference')
    .orderBy('created_at')
    .orderBy('reference')
    .execute();
  return rows.map(({ reference }) => reference);
}

const COLUMNS = [
  'reference',
  'store',
  'procedure',
  'policy_version as policyVersion',
  'status',
  'order_number as orderNumber',
  'product',
  'name',
  'created_at as createdAt',
] as const;

function matching(db: Database, { store, procedure, statuses, words }: RequestFilter) {
  return db
    .selectFrom('requests')
    .$if(store !== undefined, (query) => query.where('store', '=', store ?? ''))
    .$if(procedure !== undefined, (query) => query.where('procedure', '=', procedure ?? ''))
    .$if(statuses !== undefined, (query) => query.where('status', 'in', statuses ?? []))
    .where(({ and }) => and(words.map(containsWord)));
}

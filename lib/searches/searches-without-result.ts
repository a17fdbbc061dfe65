import type { Day } from '@/lib/dates/day';
import type { Database } from '@/lib/requests/storage/schema';

/** A search that came several times in vain, and its first and last day in UTC. */
export interface KnownSearch {
  readonly words: string;
  readonly times: number;
  readonly firstOn: Day;
  readonly lastOn: Day;
}

/** What a store's shoppers looked for in vain. */
export interface SearchesWithoutResult {
  /** Words that came several times, the most frequent first. */
  readonly known: readonly KnownSearch[];
  /** How many searches came in words that are not kept, because they came too few times. */
  readonly others: number;
  /** The day of the first of all of these; null where there are none. */
  readonly since: Day | null;
}

/** Reads a store's searches without a useful result. Throws where the database cannot be read. */
export async function searchesWithoutResult(db: Database, store: string): Promise<SearchesWithoutResult> {
  const rows = await db
    .selectFrom('searches')
    .selectAll()
    .where('store', '=', store)
    .orderBy('times', 'desc')
    .orderBy('last_on', 'desc')
    .orderBy('print')
    .execute();
  return {
    known: rows.flatMap(({ words, times, first_on, last_on }) =>
      words === null ? [] : [{ words, times, firstOn: first_on as Day, lastOn: last_on as Day }],
    ),
    others: rows.reduce((sum, { words, times }) => sum + (words === null ? times : 0), 0),
    since: rows.map(({ first_on }) => first_on as Day).toSorted()[0] ?? null,
  };
}

import type { Database } from '@/lib/requests/storage/schema';

/** What a store's shoppers looked for in vain. */
export interface SearchesWithoutResult {
  /** Words that came several times, the most frequent first. */
  readonly known: readonly { readonly words: string; readonly times: number; readonly lastOn: string }[];
  /** How many searches came in words that are not kept, because they came too few times. */
  readonly others: number;
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
    known: rows.flatMap(({ words, times, last_on }) =>
      words === null ? [] : [{ words, times, lastOn: last_on }],
    ),
    others: rows.reduce((sum, { words, times }) => sum + (words === null ? times : 0), 0),
  };
}

import { sql } from 'kysely';
import { addDays, type Day } from '@/lib/dates/day';
import { retryWhenBusy } from '@/lib/requests/storage/retry-when-busy';
import type { Database } from '@/lib/requests/storage/schema';
import type { Found } from '@/lib/search/types';
import { fingerprintOf } from './fingerprint';

/** An article that scores less than this shares a word or two with the query by chance. */
const USEFUL = 0.45;

/** From this time on the words are kept. */
export const KNOWN_FROM = 3;

/** Different searches kept for a store. */
const MOST_ROWS = 5_000;

/** Days after which a search that did not come again is forgotten. */
const FORGOTTEN_AFTER = 90;

/**
 * Counts a query that found nothing useful; does nothing for any other. Writes the words only when they came `KNOWN_FROM` times.
 * Throws where the database cannot be written.
 */
export async function countSearch(
  database: () => Promise<Database>,
  store: string,
  { query, found, today }: { query: string; found: Found; today: Day },
): Promise<void> {
  if (found.answer || (found.results[0]?.score ?? 0) >= USEFUL) return;
  const counted = fingerprintOf(query);
  if (!counted) return;
  const db = await database();
  await retryWhenBusy(() =>
    db.deleteFrom('searches').where('last_on', '<', addDays(today, -FORGOTTEN_AFTER)).execute(),
  );
  if (!(await isKnown(db, store, counted.print)) && (await rowsOf(db, store)) >= MOST_ROWS) return;
  await retryWhenBusy(() =>
    db
      .insertInto('searches')
      .values({ store, print: counted.print, words: null, times: 1, last_on: today })
      .onConflict((conflict) =>
        conflict.columns(['store', 'print']).doUpdateSet({
          times: sql<number>`searches.times + 1`,
          last_on: today,
          words: sql<
            string | null
          >`case when searches.times + 1 >= ${KNOWN_FROM} then ${counted.words} else null end`,
        }),
      )
      .execute(),
  );
}

async function isKnown(db: Database, store: string, print: string): Promise<boolean> {
  const row = await db
    .selectFrom('searches')
    .select('times')
    .where('store', '=', store)
    .where('print', '=', print)
    .executeTakeFirst();
  return row !== undefined;
}

async function rowsOf(db: Database, store: string): Promise<number> {
  const { rows } = await db
    .selectFrom('searches')
    .select((select) => select.fn.countAll().as('rows'))
    .where('store', '=', store)
    .executeTakeFirstOrThrow();
  return Number(rows);
}

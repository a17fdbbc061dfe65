import { sql } from 'kysely';
import { addDays, type Day } from '@/lib/dates/day';
import { inTransaction } from '@/lib/requests/storage/in-transaction';
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
export const FORGOTTEN_AFTER = 90;

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
  await inTransaction(await database(), async (transaction) => {
    await transaction
      .deleteFrom('searches')
      .where('last_on', '<', addDays(today, -FORGOTTEN_AFTER))
      .execute();
    if (!(await hasRoom(transaction, store, counted.print))) return;
    await transaction
      .insertInto('searches')
      .values({ store, print: counted.print, words: null, times: 1, first_on: today, last_on: today })
      .onConflict((conflict) =>
        conflict.columns(['store', 'print']).doUpdateSet({
          times: sql<number>`searches.times + 1`,
          last_on: today,
          words: sql<
            string | null
          >`case when searches.times + 1 >= ${KNOWN_FROM} then ${counted.words} else null end`,
        }),
      )
      .execute();
  });
}

/** Whether a search has its row already, or its store may have one more. */
async function hasRoom(db: Database, store: string, print: string): Promise<boolean> {
  const { rows, own } = await db
    .selectFrom('searches')
    .select((select) => [
      select.fn.countAll().as('rows'),
      select.fn.sum(select.case().when('print', '=', print).then(1).else(0).end()).as('own'),
    ])
    .where('store', '=', store)
    .executeTakeFirstOrThrow();
  return Number(rows) < MOST_ROWS || Number(own) > 0;
}

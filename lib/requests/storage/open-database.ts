import { logEvent } from '@/lib/log/log-event';
import { type Settings, settings } from '../settings';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import type { Database } from './schema';

/** Where requests are kept: in PostgreSQL where an address is set, else in a file in the folder. */
export type Place = Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>;

/** Next loads a module more than once in one process; the open database is one all the same. */
const cache = globalThis as typeof globalThis & {
  recourseDatabase?: Promise<Database> | undefined;
  recourseAbandoned?: unknown[];
};

/**
 * The app's database, opened by the first call and kept, at the place that the environment sets.
 * Rejects when it cannot be opened; the next call tries again, also where another file has taken its place.
 */
export function database(): Promise<Database> {
  cache.recourseDatabase ??= openSettled().catch((error) => {
    cache.recourseDatabase = undefined;
    throw error;
  });
  return cache.recourseDatabase;
}

/** Closes the app's database if it is open; the next call of `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = cache.recourseDatabase;
  cache.recourseDatabase = undefined;
  await (await opened)?.destroy();
}

/** Opens a place and brings its tables up to date. `destroy()` closes it. Throws when it cannot be opened. */
export function openDatabase({ DATA_DIR, DATABASE_URL }: Place, replaced?: () => void): Promise<Database> {
  return DATABASE_URL ? openPostgres(DATABASE_URL) : openSqlite(DATA_DIR, replaced);
}

/** Async, so that an environment that cannot be used rejects as everything else does. */
async function openSettled(): Promise<Database> {
  return openDatabase(settings(), abandon);
}

/** Kept, and never closed: SQLite would remove the write-ahead log that now stands under the same name. */
function abandon(): void {
  if (!cache.recourseDatabase) return;
  cache.recourseAbandoned = [...(cache.recourseAbandoned ?? []), cache.recourseDatabase];
  cache.recourseDatabase = undefined;
  logEvent('database-replaced');
}

import { type Settings, settings } from '../settings';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';
import type { Database } from './schema';

/** Where requests are kept: in PostgreSQL where an address is set, else in a file in the folder. */
export type Place = Pick<Settings, 'DATA_DIR' | 'DATABASE_URL'>;

/** Next loads a module more than once in one process; the open database is one all the same. */
const cache = globalThis as typeof globalThis & { recourseDatabase?: Promise<Database> };

/**
 * The app's database, opened by the first call and kept, at the place that the environment sets.
 * Rejects when it cannot be opened; the next call tries again.
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
export function openDatabase({ DATA_DIR, DATABASE_URL }: Place): Promise<Database> {
  return DATABASE_URL ? openPostgres(DATABASE_URL) : openSqlite(DATA_DIR);
}

/** Async, so that an environment that cannot be used rejects as everything else does. */
async function openSettled(): Promise<Database> {
  return openDatabase(settings());
}

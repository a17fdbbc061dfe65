import { mkdir, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from './migrate';
import type { Database, Schema } from './schema';
import { connectSqlite } from './sqlite-connection';
import { sqliteDialect } from './sqlite-dialect';

const FILE = 'recourse.sqlite';
const ONLY_THE_OWNER = 0o700;

/** Next loads a module more than once in one process; the open database is one all the same. */
const cache = globalThis as typeof globalThis & { recourseDatabase?: Promise<Database> };

/**
 * The app's database, opened by the first call and kept: in DATA_DIR, else in `.data` where the app started.
 * Rejects when it cannot be opened; the next call tries again.
 */
export function database(): Promise<Database> {
  cache.recourseDatabase ??= openDatabase(process.env.DATA_DIR || join(process.cwd(), '.data')).catch(
    (error) => {
      cache.recourseDatabase = undefined;
      throw error;
    },
  );
  return cache.recourseDatabase;
}

/** Closes the app's database if it is open; the next call of `database` opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = cache.recourseDatabase;
  cache.recourseDatabase = undefined;
  await (await opened)?.destroy();
}

/**
 * Opens the database of a folder on a local disk, making the folder (for its owner only) and the tables where
 * they are missing. `destroy()` closes it. Throws when the folder, the file or the tables cannot be made.
 */
export async function openDatabase(folder: string): Promise<Database> {
  await makeFolder(resolve(folder));
  const db = new Kysely<Schema>({ dialect: sqliteDialect(await connectSqlite(join(folder, FILE))) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** SQLite syncs what is in the folder; the folder's own name in its parent is for us to sync. */
async function makeFolder(folder: string): Promise<void> {
  const firstMade = await mkdir(folder, { recursive: true, mode: ONLY_THE_OWNER });
  if (!firstMade || process.platform === 'win32') return;
  const parent = await open(dirname(firstMade));
  await parent.sync().finally(() => parent.close());
}

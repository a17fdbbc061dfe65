import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { makeFolder } from '../write-durably';
import { migrate } from './migrate';
import { retryWhenBusy } from './retry-when-busy';
import type { Database, Schema } from './schema';
import { connectSqlite } from './sqlite-connection';
import { sqliteDialect } from './sqlite-dialect';
import { watchedFiles } from './watched-files';

const FILE = 'recourse.sqlite';

/** The file of the database that is kept in a folder. */
export const sqliteFile = (folder: string): string => join(folder, FILE);

/**
 * Opens the database of a folder on a local disk, making the folder (for its owner only) and the tables where
 * they are missing. `destroy()` closes it. Throws when the folder, the file or the tables cannot be made. `replaced` is
 * called where another file has taken the place of the one that is open; every query throws then.
 */
export async function openSqlite(folder: string, replaced: () => void = () => {}): Promise<Database> {
  // SQLite syncs what is in the folder; the folder's own name in the one above is for us to sync.
  await makeFolder(folder);
  const file = sqliteFile(folder);
  const files = watchedFiles(file, replaced);
  const db = new Kysely<Schema>({ dialect: sqliteDialect(await connectSqlite(file), files) });
  try {
    await migrate(db, beginAlone);
    files.remember();
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function beginAlone(connection: Kysely<Schema>): Promise<undefined> {
  await retryWhenBusy(() => sql`begin immediate`.execute(connection));
}

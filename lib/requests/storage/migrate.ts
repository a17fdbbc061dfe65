import { Migrator, sql } from 'kysely';
import { migrations } from './migrations';
import { retryWhenBusy } from './retry-when-busy';
import type { Database } from './schema';

/**
 * Brings the tables up to date, all or nothing, under SQLite's write lock: of two processes that start at
 * once the second waits and finds nothing to do. Throws when a migration fails, or when the file is from a
 * newer version.
 */
export async function migrate(db: Database): Promise<void> {
  await db.connection().execute(async (connection) => {
    await retryWhenBusy(() => sql`begin immediate`.execute(connection));
    try {
      await migrateToLatest(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      // A full disk has already rolled back: the first error is the one to tell.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/** The Migrator asks for a connection of its own, which a Transaction refuses: hence the `begin` by hand. */
async function migrateToLatest(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from './migrations';
import type { Database, Schema } from './schema';

/**
 * Begins a transaction that no other process that migrates can be in, and waits for that. Answers with the schema of
 * the tables, where the engine has more than one.
 */
export type BeginAlone = (connection: Kysely<Schema>) => Promise<string | undefined>;

/**
 * Brings the tables up to date, all or nothing: of two processes that start at once the second waits and finds
 * nothing to do. Throws when a migration fails, or when the tables are from a newer version.
 */
export async function migrate(db: Database, beginAlone: BeginAlone): Promise<void> {
  await db.connection().execute(async (connection) => {
    const schema = await beginAlone(connection);
    try {
      await migrateToLatest(connection, schema);
      await sql`commit`.execute(connection);
    } catch (error) {
      // A full disk has already rolled back: the first error is the one to tell.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/** The Migrator asks for a connection of its own, which a Transaction refuses: hence the `begin` by hand. */
async function migrateToLatest(db: Database, schema: string | undefined): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

import { Kysely, sql } from 'kysely';
import { migrate } from './migrate';
import { PostgresDialect } from './postgres-dialect';
import { patientConnection, postgresPool } from './postgres-pool';
import type { Database, Schema } from './schema';

/** Any number that no other program on the same database takes for the same purpose. */
const MIGRATING = 7_263_968_121;

/**
 * Opens the database at that address, making the tables where they are missing. A connection that is lost is replaced
 * by the next query. `destroy()` closes it. Throws when the server cannot be reached within five seconds, or the
 * tables cannot be made.
 */
export async function openPostgres(url: string): Promise<Database> {
  await migrateAt(url);
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: postgresPool(url) }) });
}

/** The first error is the one to tell: what follows it within a transaction only says that there was one. */
async function migrateAt(url: string): Promise<void> {
  const errors: unknown[] = [];
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: patientConnection(url) }),
    log: (event) => {
      if (event.level === 'error') errors.push(event.error);
    },
  });
  try {
    await migrate(db, beginAlone);
  } catch (error) {
    throw errors[0] ?? error;
  } finally {
    await db.destroy();
  }
}

/** The lock ends with the transaction; another process waits for it as long as that takes. */
async function beginAlone(connection: Kysely<Schema>): Promise<string | undefined> {
  await sql`begin`.execute(connection);
  await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATING)})`.execute(connection);
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(
    connection,
  );
  return rows[0]?.schema ?? undefined;
}

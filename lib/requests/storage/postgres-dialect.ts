import { PostgresDialect as KyselysDialect, PostgresAdapter } from 'kysely';

/** Kysely's dialect of PostgreSQL without its lock for migrations, which outlives a transaction that fails. */
export class PostgresDialect extends KyselysDialect {
  override createAdapter(): PostgresAdapter {
    return new AdapterWithoutLock();
  }
}

class AdapterWithoutLock extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

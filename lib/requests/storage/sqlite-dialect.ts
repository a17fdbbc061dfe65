import { type Driver, type SqliteDatabase, SqliteDialect, SqliteDriver } from 'kysely';
import type { SqliteConnection } from './sqlite-connection';

/** Kysely's dialect of SQLite over a connection with the API of node:sqlite. Kysely closes the connection. */
export function sqliteDialect(connection: SqliteConnection): SqliteDialect {
  return new ImmediateDialect(connection);
}

class ImmediateDialect extends SqliteDialect {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: asKyselyExpects(connection) });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#connection);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: asKyselyExpects(connection) });
    this.#connection = connection;
  }

  /** A plain `begin` takes the write lock too late to wait for it, and fails with two processes. */
  override async beginTransaction(): Promise<void> {
    this.#connection.exec('begin immediate');
  }

  /** SQLite rolls back by itself on a full disk; rolling back again would hide that error behind another. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#connection.isTransaction) this.#connection.exec('rollback');
  }
}

/** Kysely passes the parameters as one array, and asks beforehand whether a statement answers with rows. */
function asKyselyExpects(connection: SqliteConnection): SqliteDatabase {
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const statement = connection.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

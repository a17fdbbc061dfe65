import {
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import type { SqliteConnection } from './sqlite-connection';
import type { WatchedFiles } from './watched-files';

/**
 * Kysely's dialect of SQLite over a connection with the API of node:sqlite. Kysely closes the connection. Every query throws
 * while its files are not in place, and a commit after which they no longer are.
 */
export function sqliteDialect(connection: SqliteConnection, files: WatchedFiles): SqliteDialect {
  return new ImmediateDialect(connection, files);
}

class ImmediateDialect extends SqliteDialect {
  readonly #connection: SqliteConnection;
  readonly #files: WatchedFiles;

  constructor(connection: SqliteConnection, files: WatchedFiles) {
    super({ database: asKyselyExpects(connection) });
    this.#connection = connection;
    this.#files = files;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#connection, this.#files);
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;
  readonly #files: WatchedFiles;

  constructor(connection: SqliteConnection, files: WatchedFiles) {
    super({ database: asKyselyExpects(connection) });
    this.#connection = connection;
    this.#files = files;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const acquired = await super.acquireConnection();
    try {
      this.#files.assertInPlace();
      return acquired;
    } catch (error) {
      await this.releaseConnection();
      throw error;
    }
  }

  /** What was committed into a file that is gone must not be acknowledged. */
  override async commitTransaction(): Promise<void> {
    this.#connection.exec('commit');
    this.#files.assertInPlace();
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

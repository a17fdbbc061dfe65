import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { retryWhenBusy } from './retry-when-busy';

/** A connection with the API of node:sqlite, which can take its place where Node has `columns()` there. */
export type SqliteConnection = DatabaseSyncInstance;

/** How long one statement may block the whole process while another connection writes. */
const BUSY_TIMEOUT_MS = 250;

/**
 * Opens the file, making it where there is none, so that every commit is on the disk when it returns.
 * Throws when the file cannot be opened, or cannot be switched to a write-ahead log (a network disk).
 */
export async function connectSqlite(file: string): Promise<SqliteConnection> {
  const connection = new DatabaseSync(file);
  try {
    connection.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    await retryWhenBusy(() => switchToWal(connection));
    // Without it the write-ahead log is synced at checkpoints only, and a power cut loses commits.
    connection.exec('PRAGMA synchronous = full');
    connection.exec('PRAGMA foreign_keys = on');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** SQLite answers with the mode it kept where it cannot switch, without an error. */
function switchToWal(connection: SqliteConnection): void {
  const { journal_mode: mode } = connection.prepare('PRAGMA journal_mode = wal').get();
  if (mode !== 'wal') throw new Error(`SQLite kept journal_mode ${mode}: requests need a local disk`);
}

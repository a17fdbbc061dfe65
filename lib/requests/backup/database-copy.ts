import { existsSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { sqliteFile } from '../storage/open-sqlite';
import { BackupError } from './manifest';

/** What is in a copy of the database. */
export interface CopyContent {
  readonly rows: Readonly<Record<string, number>>;
  readonly migrations: readonly string[];
  /** The sums of the photos that its requests name. */
  readonly photos: readonly string[];
}

/**
 * Writes what the database of a data folder holds at this moment into a new file, while others go on writing into it. Throws
 * where there is no database.
 */
export function copyDatabase(dataFolder: string, to: string): void {
  const file = sqliteFile(dataFolder);
  if (!existsSync(file))
    throw new BackupError(`There is no ${file}. Set DATA_DIR to the folder of the site.`);
  const connection = new DatabaseSync(file);
  try {
    connection.exec('PRAGMA busy_timeout = 10000');
    // Not prepared: a statement that is not yet collected keeps the file open after closing.
    connection.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`);
  } finally {
    connection.close();
  }
}

/** Reads a copy whole, and says what is in it. Throws where it is no database of this program, or damaged. */
export function readCopy(file: string): CopyContent {
  const connection = new DatabaseSync(file, { readOnly: true });
  try {
    const [{ integrity_check: verdict }] = connection.prepare('PRAGMA integrity_check').all() as [
      { integrity_check: string },
    ];
    if (verdict !== 'ok') throw new BackupError('The copy of the database is damaged.');
    const texts = (sql: string) =>
      connection
        .prepare(sql)
        .all()
        .map((row) => String(Object.values(row)[0]));
    const tables = texts(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name",
    );
    const rows = tables.map((table) => [table, Number(texts(`select count(*) from "${table}"`)[0])] as const);
    return {
      rows: Object.fromEntries(rows),
      migrations: texts('select name from kysely_migration order by name'),
      photos: texts('select distinct hash from attachments order by hash'),
    };
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('The copy of the database is damaged.');
  } finally {
    connection.close();
  }
}

/** Whether another process has the database of a data folder open. */
export function isInUse(dataFolder: string): boolean {
  const file = sqliteFile(dataFolder);
  if (!existsSync(file)) return false;
  const connection = new DatabaseSync(file);
  try {
    // Leaving the write-ahead log takes being alone, which SQLite finds out by the locks of whoever has the file open.
    connection.exec('PRAGMA journal_mode = delete');
    connection.exec('PRAGMA journal_mode = wal');
    return false;
  } catch (error) {
    return (Number((error as { errcode?: number }).errcode) & 0xff) === SQLITE_BUSY;
  } finally {
    connection.close();
  }
}

const SQLITE_BUSY = 5;

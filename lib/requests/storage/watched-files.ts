import { type Stats, statSync } from 'node:fs';

/** What keeps a connection to a file from writing where nobody would look for it. */
export interface WatchedFiles {
  /** From now on the files are those that stand at their paths at this moment. */
  remember(): void;
  /** Throws a DatabaseGone where they are no longer those. */
  assertInPlace(): void;
}

/** The database's file is not the one that was opened: removed, emptied, or another one has taken its place. */
export class DatabaseGone extends Error {
  readonly code = 'DATABASE_GONE';
}

/**
 * Watches the file of a database and its write-ahead log. A file that is open can be removed, and goes on taking commits until
 * it is closed and they vanish with it. Only their names are looked at: closing a second handle of the file would let go of
 * SQLite's locks. `replaced` is called, once, where another file has taken the place, which can be opened anew.
 */
export function watchedFiles(file: string, replaced: () => void): WatchedFiles {
  const paths = [file, `${file}-wal`];
  let remembered: readonly (string | undefined)[] | undefined;
  let told = false;
  return {
    remember: () => {
      remembered = paths.map(identityOf);
    },
    assertInPlace: () => {
      if (!remembered) return;
      const [main, log] = paths.map(identityOf);
      if (main === remembered[0] && log === remembered[1]) return;
      if (main !== undefined && main !== remembered[0] && !told) {
        told = true;
        replaced();
      }
      throw new DatabaseGone('The file of the database is no longer the one that was opened');
    },
  };
}

/** Which file stands at a path; undefined where there is none, or an empty one in the place of a database. */
function identityOf(path: string): string | undefined {
  const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  const isEmptied = found?.size === 0 && !path.endsWith('-wal');
  return found && !isEmptied ? `${found.dev}:${found.ino}` : undefined;
}

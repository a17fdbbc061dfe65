/** What SQLite answers with, by the low byte of its result. */
const SQLITE: Readonly<Record<number, string>> = {
  5: 'Another program holds the database.',
  6: 'Another program holds the database.',
  8: 'The disk can only be read.',
  10: 'The disk fails.',
  11: 'The file of the database is damaged.',
  13: 'The disk is full.',
  14: 'The file of the database cannot be opened.',
  26: 'The file of the database is damaged.',
};

/** What the system, PostgreSQL and this folder answer with. */
const CODES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk is full.',
  EROFS: 'The disk can only be read.',
  EIO: 'The disk fails.',
  EACCES: 'The data folder may not be written.',
  EPERM: 'The data folder may not be written.',
  ENOTDIR: 'The data folder is no folder.',
  EEXIST: 'The data folder is no folder.',
  DATABASE_GONE: 'The file of the database is gone, or another one has taken its place.',
  '53100': 'The disk of the database server is full.',
  '25006': 'The database server can only be read.',
};

const UNKNOWN = 'The database does not answer.';

/** Why the storage did not do what it was asked to, in one sentence that names no path, address or person. */
export function troubleInWords(error: unknown): string {
  if (!(error instanceof Error)) return UNKNOWN;
  const { errcode, code } = error as Error & { errcode?: unknown; code?: unknown };
  return (errcode === undefined ? CODES[String(code)] : SQLITE[Number(errcode) & 0xff]) ?? UNKNOWN;
}

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { whereIs } from './where-is';

/** Where Debian and Ubuntu keep a server's programs: a folder a version, none of them on `PATH`. */
const BY_VERSION = '/usr/lib/postgresql';

/** The folder of the PostgreSQL server to test with: the first on `PATH`, else the newest of Debian's. */
export function findPostgres(searchPath = process.env.PATH, byVersion = BY_VERSION): string | undefined {
  const folders = [searchPath ?? '', ...versionsBelow(byVersion)].join(delimiter);
  const initdb = whereIs('initdb', folders);
  return initdb && dirname(initdb);
}

function versionsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const newestFirst = readdirSync(folder).sort((one, other) => Number(other) - Number(one));
  return newestFirst.map((version) => join(folder, version, 'bin'));
}

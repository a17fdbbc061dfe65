/** `npm run requests:move`: copies the requests from the file in DATA_DIR into the PostgreSQL of DATABASE_URL. */
import { existsSync } from 'node:fs';
import { settings } from '../settings';
import { moveToPostgres } from './move-to-postgres';
import { openPostgres } from './open-postgres';
import { openSqlite, sqliteFile } from './open-sqlite';

async function main(): Promise<number> {
  const { DATA_DIR, DATABASE_URL } = settings();
  const file = sqliteFile(DATA_DIR);
  if (!DATABASE_URL)
    return refuse('Set DATABASE_URL to the empty PostgreSQL database that the requests move into.');
  if (!existsSync(file))
    return refuse(`There is no ${file}. Set DATA_DIR to the folder that the requests are in.`);
  const [from, to] = [await openSqlite(DATA_DIR), await openPostgres(DATABASE_URL)];
  try {
    await moveToPostgres(from, to, console.log);
  } finally {
    await Promise.all([from.destroy(), to.destroy()]);
  }
  console.log(`Moved. Start the app with DATABASE_URL from now on. ${file} is as it was; keep it as a backup.
Photos are no part of this: keep DATA_DIR where it is, or copy its folder "photos" into S3_BUCKET.`);
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

process.exitCode = await main().catch((error) =>
  refuse(`Nothing was moved: ${error instanceof Error ? error.message : error}`),
);

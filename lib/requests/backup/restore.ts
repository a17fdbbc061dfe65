/** `npm run restore -- FOLDER [--replace]`: puts a backup into DATA_DIR, all or nothing; the site must not run. */
import { settings } from '../settings';
import { BackupError } from './manifest';
import { restoreBackup } from './restore-backup';
import { runCommand } from './run-command';

const USAGE = 'Usage: npm run restore -- FOLDER [--replace]';

await runCommand(USAGE, 'Nothing was restored', async (given) => {
  const [folder, ...others] = given.filter((one) => one !== '--replace');
  if (!folder || others.length > 0) return undefined;
  const { DATA_DIR, DATABASE_URL } = settings();
  if (DATABASE_URL)
    throw new BackupError(
      'requests are kept in PostgreSQL (DATABASE_URL). Restore into an empty database with: pg_restore --dbname="$DATABASE_URL" requests.dump',
    );
  const replace = given.includes('--replace');
  const { manifest, keptIn } = await restoreBackup(folder, DATA_DIR, { replace });
  const kept = keptIn ? `\nWhat was there before is in ${keptIn}.` : '';
  return `${manifest.rows.requests} requests of ${manifest.madeAt} restored into ${DATA_DIR}.${kept}`;
});

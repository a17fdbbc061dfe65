/** `npm run backup -- FOLDER`: the embedded database with its photos and mails, into a new folder; the site may run. */
import { settings } from '../settings';
import { makeBackup } from './make-backup';
import { BackupError } from './manifest';
import { runCommand } from './run-command';

await runCommand('Usage: npm run backup -- FOLDER', 'Nothing was backed up', async ([folder]) => {
  if (!folder) return undefined;
  const { DATA_DIR, DATABASE_URL, S3_BUCKET } = settings();
  if (DATABASE_URL)
    throw new BackupError(
      'requests are kept in PostgreSQL (DATABASE_URL). Back it up with: pg_dump --format=custom --file=requests.dump "$DATABASE_URL"',
    );
  const { rows, files, missing } = await makeBackup(DATA_DIR, folder, {
    photosElsewhere: Boolean(S3_BUCKET),
  });
  const photos = files.filter(({ path }) => path.startsWith('photos/')).length;
  const mails = files.filter(({ path }) => path.startsWith('mail/')).length;
  const notes = [
    ...(S3_BUCKET ? ['The photos are in S3_BUCKET, and no part of it.'] : []),
    ...(missing.length > 0 ? [`${missing.length} photos that requests name are not in DATA_DIR.`] : []),
  ];
  return [
    `${rows.requests} requests, ${photos} photos and ${mails} mails in ${folder}, read again.`,
    ...notes,
  ].join('\n');
});

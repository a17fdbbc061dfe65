import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrations } from '../storage/migrations';
import { sumOf } from './copy-file';
import { readCopy } from './database-copy';
import { BackupError, MANIFEST, type Manifest, readManifest } from './manifest';

/**
 * Reads a backup whole and gives its manifest. Throws a BackupError in words where a file is missing or not what the manifest
 * says, where a photo is not what its name says, and where the tables are from a newer version of this program.
 */
export async function verifyBackup(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new BackupError(`${folder} is no backup: it has no ${MANIFEST}.`);
  const manifest = readManifest(await readFile(file, 'utf8'));
  const newer = manifest.migrations.filter((name) => !Object.hasOwn(migrations, name));
  if (newer.length > 0)
    throw new BackupError(`The backup is from a newer version of this program (${newer.join(', ')}).`);
  for (const { path, bytes, sha256 } of manifest.files) {
    const found = existsSync(join(folder, path)) ? await sumOf(join(folder, path)) : undefined;
    if (!found) throw new BackupError(`The backup is not whole: ${path} is missing.`);
    const isPhoto = path.startsWith('photos/');
    if (found.bytes !== bytes || found.sha256 !== sha256 || (isPhoto && !path.endsWith(sha256.slice(2))))
      throw new BackupError(`The backup is damaged: ${path} is not what was backed up.`);
  }
  const { rows } = readCopy(join(folder, 'recourse.sqlite'));
  if (JSON.stringify(rows) !== JSON.stringify(manifest.rows))
    throw new BackupError('The backup is damaged: the database does not have the rows that were backed up.');
  return manifest;
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../write-durably';
import { copyFile } from './copy-file';
import { isInUse } from './database-copy';
import { BackupError, type Manifest } from './manifest';
import { verifyBackup } from './verify-backup';

/** In the order in which they are put in place: the database comes last, and with it the backup has been restored. */
const PARTS = ['photos', 'mail', 'recourse.sqlite'];

/**
 * Puts a backup in place of what a data folder holds, all or nothing. Throws a BackupError in words, and has changed nothing,
 * where the backup is not whole, where a site has the folder in use, and where the folder is not empty, unless told to
 * `replace`: what was in it is then kept in a folder of it, whose path comes back.
 */
export async function restoreBackup(
  folder: string,
  dataFolder: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<{ readonly manifest: Manifest; readonly keptIn?: string }> {
  const backup = resolve(folder);
  const manifest = await verifyBackup(backup);
  if (isInUse(dataFolder))
    throw new BackupError(`A site is running with ${dataFolder}. Stop it, then restore.`);
  const before = existsSync(dataFolder) ? await readdir(dataFolder) : [];
  if (before.length > 0 && !replace)
    throw new BackupError(
      `${dataFolder} is not empty. Empty it, or say --replace to move what is in it aside.`,
    );
  const staged = join(dataFolder, `.restoring-${randomUUID()}`);
  await makeFolder(staged);
  try {
    await stage(backup, staged, manifest);
    const keptIn = before.length > 0 ? await moveAside(dataFolder, before) : undefined;
    // Within one folder, which may be a mounted volume and could not be renamed itself.
    for (const part of PARTS)
      if (existsSync(join(staged, part))) await rename(join(staged, part), join(dataFolder, part));
    return { manifest, ...(keptIn && { keptIn }) };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

async function stage(backup: string, staged: string, { files }: Manifest): Promise<void> {
  for (const { path, sha256 } of files) {
    const copied = await copyFile(join(backup, path), join(staged, path));
    if (copied.sha256 !== sha256) throw new BackupError(`${path} changed while it was restored.`);
  }
}

async function moveAside(dataFolder: string, names: readonly string[]): Promise<string> {
  const aside = join(dataFolder, `before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`);
  await makeFolder(aside);
  for (const name of names) await rename(join(dataFolder, name), join(aside, name));
  return aside;
}

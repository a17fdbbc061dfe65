import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, writeDurably } from '../write-durably';
import { copyFile, sumOf } from './copy-file';
import { copyDatabase, readCopy } from './database-copy';
import { type BackedUp, BackupError, MANIFEST, type Manifest } from './manifest';
import { verifyBackup } from './verify-backup';

const DATABASE = 'recourse.sqlite';

/**
 * Writes a backup of a data folder into a new folder, while the site goes on: the database as it stands at one moment, the
 * photos that its requests name, and the mails in files. Everything is read again at the end. The folder is there whole or
 * not at all. Throws a BackupError in words; `photosElsewhere` where they are in a bucket, and no part of it.
 */
export async function makeBackup(
  dataFolder: string,
  folder: string,
  { photosElsewhere = false }: { readonly photosElsewhere?: boolean } = {},
): Promise<Manifest> {
  const target = resolve(folder);
  await refuseFilled(target);
  const unfinished = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  await makeFolder(unfinished);
  try {
    const manifest = await fill(dataFolder, unfinished, photosElsewhere);
    await verifyBackup(unfinished);
    if (existsSync(target)) await rmdir(target);
    await rename(unfinished, target);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function fill(dataFolder: string, folder: string, photosElsewhere: boolean): Promise<Manifest> {
  const madeAt = new Date().toISOString();
  copyDatabase(dataFolder, join(folder, DATABASE));
  const { photos, ...content } = readCopy(join(folder, DATABASE));
  // After the database: a photo is stored before the request that names it.
  const copied = photosElsewhere ? [] : await copyAll(dataFolder, folder, photos.map(pathOfPhoto));
  const mails = await copyAll(dataFolder, folder, await mailsIn(dataFolder));
  const database = { path: DATABASE, ...(await sumOf(join(folder, DATABASE))) };
  const found = new Set(copied.map(({ path }) => path));
  const manifest: Manifest = {
    format: 1,
    madeAt,
    rows: content.rows,
    migrations: [...content.migrations],
    files: [database, ...copied, ...mails],
    missing: photosElsewhere ? [] : photos.filter((hash) => !found.has(pathOfPhoto(hash))),
  };
  await writeDurably(join(folder, MANIFEST), Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  return manifest;
}

/** Copies what is there; what was erased meanwhile is left out. */
async function copyAll(from: string, to: string, paths: readonly string[]): Promise<BackedUp[]> {
  const copied: BackedUp[] = [];
  for (const path of paths) {
    if (!existsSync(join(from, path))) continue;
    copied.push({ path, ...(await copyFile(join(from, path), join(to, path))) });
  }
  return copied;
}

const pathOfPhoto = (hash: string) => `photos/${hash.slice(0, 2)}/${hash.slice(2)}`;

async function mailsIn(dataFolder: string): Promise<string[]> {
  const folder = join(dataFolder, 'mail');
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => /^[\w-]+\.eml$/.test(name)).map((name) => `mail/${name}`);
}

async function refuseFilled(target: string): Promise<void> {
  if (existsSync(target) && (await readdir(target)).length > 0)
    throw new BackupError(`${target} is not empty. Name a new folder for each backup.`);
}

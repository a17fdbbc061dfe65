import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const ONLY_THE_OWNER = { folder: 0o700, file: 0o600 } as const;

/**
 * Writes a file for its owner only, with the folders above it, in place of one of that name. It is there whole or not at
 * all, and when this returns it stays there though the power fails. Throws on a full or failing disk.
 */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const unfinished = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(unfinished, 'wx', ONLY_THE_OWNER.file);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Makes a folder for its owner only, with those above it, so that each stays where it is though the power fails. */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  const firstMade = await mkdir(path, { recursive: true, mode: ONLY_THE_OWNER.folder });
  if (!firstMade) return;
  const top = dirname(firstMade);
  for (let made = path; made !== top; made = dirname(made)) await syncFolder(dirname(made));
}

/** A new name is in its folder only once the folder is synced; Windows syncs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder);
  await opened.sync().finally(() => opened.close());
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoStore } from '../photos/photo-store';
import { loadRequest } from '../storage/load-request';
import type { Database } from '../storage/schema';
import type { StoredRequest } from '../storage/types';

/**
 * Writes everything kept of requests into a folder: `requests.json`, and every photo under its request's reference. The
 * secrets of their links are left out. The folder must not exist, or must be empty of such files.
 */
export async function exportTo(folder: string, db: Database, references: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const requests: StoredRequest[] = [];
  for (const reference of references) {
    const loaded = await loadRequest(db, reference);
    if (!loaded) continue;
    const { key: _, ...request } = loaded;
    requests.push(request);
    for (const [index, { hash, name }] of request.attachments.entries()) {
      const bytes = await photoStore().get(hash);
      if (bytes) await write(join(folder, `${reference}-${index + 1}${extensionOf(name)}`), bytes);
    }
  }
  await write(join(folder, 'requests.json'), `${JSON.stringify(requests, null, 2)}\n`);
}

const write = (file: string, content: string | Uint8Array) =>
  writeFile(file, content, { flag: 'wx', mode: 0o600 });

const extensionOf = (name: string) => /\.[a-z]{3,4}$/.exec(name)?.[0] ?? '';

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { photoStore } from '../photos/photo-store';
import { settings } from '../settings';
import { eraseRequests } from '../storage/erase-requests';
import type { Database } from '../storage/schema';

const AT_A_TIME = 200;

/** How much was erased. */
export interface Erased {
  readonly requests: number;
  readonly photos: number;
  readonly messages: number;
}

/**
 * Erases requests and everything that was kept of them: steps, photos, messages, mails written to files. The rows go first,
 * so that none ever points at a photo that is gone; what is left over by a failure is swept up later.
 */
export async function erase(db: Database, references: readonly string[]): Promise<Erased> {
  const erased = { requests: 0, photos: 0, messages: 0 };
  for (let start = 0; start < references.length; start += AT_A_TIME) {
    const some = references.slice(start, start + AT_A_TIME);
    const before = new Date();
    const { hashes, messages } = await eraseRequests(db, some);
    for (const hash of hashes) await photoStore().remove(hash, before);
    for (const id of messages) await rm(join(settings().DATA_DIR, 'mail', `${id}.eml`), { force: true });
    erased.requests += some.length;
    erased.photos += hashes.length;
    erased.messages += messages.length;
  }
  return erased;
}

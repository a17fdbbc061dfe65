import type { Store } from '@/lib/policy/types';
import { findRequest } from './storage/find-request';
import { database } from './storage/open-database';
import type { StoredRequest } from './storage/types';

/** The request that a reference and its key open; undefined for any other pair, whichever part is wrong. */
export async function findOwnRequest(
  store: Store,
  reference: string,
  key: string | null | undefined,
): Promise<StoredRequest | undefined> {
  return key ? findRequest(await database(), store.id, reference, key) : undefined;
}

import type { Store } from '@/lib/policy/types';
import { isReference } from './shopper/typed-reference';
import { findRequest } from './storage/find-request';
import { database } from './storage/open-database';
import type { StoredRequest } from './storage/types';

/** The request that a reference and its key open; undefined for any other pair, whichever part is wrong. */
export async function findOwnRequest(
  store: Store,
  reference: string,
  key: string | null | undefined,
): Promise<StoredRequest | undefined> {
  // What cannot be a reference is not looked for: some of it no database can take, such as a NUL.
  return key && isReference(reference) ? findRequest(await database(), store.id, reference, key) : undefined;
}

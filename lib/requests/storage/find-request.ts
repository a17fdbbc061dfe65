import { sameSecret } from '../same-secret';
import { loadRequest } from './load-request';
import type { Database } from './schema';
import type { StoredRequest } from './types';

/**
 * The request of that reference, for whoever holds its key. Undefined where the reference is unknown, of another store,
 * or the key is another: the caller cannot tell which. Throws on a bad disk.
 */
export async function findRequest(
  db: Database,
  store: string,
  reference: string,
  key: string,
): Promise<StoredRequest | undefined> {
  const loaded = await loadRequest(db, reference);
  const { key: expected = '', ...request } = loaded ?? {};
  if (!sameSecret(expected, key) || loaded?.store !== store) return undefined;
  return request as StoredRequest;
}

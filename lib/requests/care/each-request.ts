import { listReferences, type RequestFilter } from '../storage/list-requests';
import { loadRequest } from '../storage/load-request';
import type { Database } from '../storage/schema';
import type { StoredRequest } from '../storage/types';

const AT_ONCE = 20;

/** Every request of a filter, whole but without the shopper's key, in the order in which they were made; few at a time. */
export async function* eachRequest(db: Database, filter: RequestFilter): AsyncGenerator<StoredRequest> {
  const references = await listReferences(db, filter);
  for (let from = 0; from < references.length; from += AT_ONCE) {
    const some = references.slice(from, from + AT_ONCE);
    for (const loaded of await Promise.all(some.map((reference) => loadRequest(db, reference)))) {
      if (!loaded) continue;
      const { key: _, ...request } = loaded;
      yield request;
    }
  }
}

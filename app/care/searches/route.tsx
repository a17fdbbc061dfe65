import { careResponse } from '@/components/care/care-response';
import { SearchesView } from '@/components/care/searches-view';
import { allStores } from '@/lib/policy/stores';
import { database } from '@/lib/requests/storage/open-database';
import { searchesWithoutResult } from '@/lib/searches/searches-without-result';
import { enter } from '../enter';

/** What each store's shoppers looked for and did not find. */
export const GET = (request: Request): Promise<Response> =>
  enter(request, async () => {
    const db = await database();
    const stores = await Promise.all(
      allStores().map(async (store) => ({ store, searches: await searchesWithoutResult(db, store.id) })),
    );
    return careResponse(request, { title: 'Searches', content: <SearchesView stores={stores} /> });
  });

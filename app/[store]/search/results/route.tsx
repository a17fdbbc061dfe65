import { shellResponse } from '@/components/layout/shell';
import type { Searched } from '@/components/search/search-results';
import { SearchView } from '@/components/search/search-view';
import { dayOf, now } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { database } from '@/lib/requests/storage/open-database';
import { searchOf } from '@/lib/search/store-search';
import { trimQuery } from '@/lib/search/words';
import { countSearch } from '@/lib/searches/count-search';

/** The search page for a query: next.config.mjs sends /{store}/search?q= here. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return new Response('There is no such store.', { status: 404 });
  const query = trimQuery(new URL(request.url).searchParams.get('q') ?? '');
  const found = query ? { query, ...searchOf(store)(query) } : undefined;
  if (found) void count(store, found);
  const title = `${query && `${query} · `}Search · ${store.name} Help`;
  return shellResponse(request, store, {
    title,
    content: <SearchView store={store} found={found} />,
    onlyRead: true,
  });
}

/** Beside the page: nobody waits for it, and nobody is told where it cannot be counted. */
async function count(store: Store, found: Searched): Promise<void> {
  try {
    await countSearch(database, store.id, { query: found.query, found, today: dayOf(now()) });
  } catch (error) {
    logEvent('search-not-counted', { error });
  }
}

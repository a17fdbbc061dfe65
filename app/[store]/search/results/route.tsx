import { shellResponse } from '@/components/layout/shell';
import { SearchView } from '@/components/search/search-view';
import { findStore } from '@/lib/policy/stores';
import { searchOf } from '@/lib/search/store-search';
import { trimQuery } from '@/lib/search/words';

/** The search page for a query: next.config.mjs sends /{store}/search?q= here. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return new Response('There is no such store.', { status: 404 });
  const query = trimQuery(new URL(request.url).searchParams.get('q') ?? '');
  const found = query ? { query, ...searchOf(store)(query) } : undefined;
  const title = `${query && `${query} · `}Search · ${store.name} Help`;
  return shellResponse(request, store, { title, content: <SearchView store={store} found={found} /> });
}

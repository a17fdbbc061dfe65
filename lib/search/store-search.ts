import type { Store } from '@/lib/policy/types';
import { searchMaterial } from './material';
import { createSearch, type Search } from './search';

const searches = new Map<string, Search>();

/** The search of a store, on the server. Built at its first query and kept. */
export function searchOf(store: Store): Search {
  const search = searches.get(store.id) ?? createSearch(searchMaterial(store));
  searches.set(store.id, search);
  return search;
}

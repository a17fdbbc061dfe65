import { searchAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

/** The search form, with its query kept: a plain GET form, which /assets/search.js makes instant where scripts run. */
export function SiteSearch({ store, label, query }: { store: Store; label: string; query?: string }) {
  return (
    <site-search data-store={store.id} class="block">
      <form action={searchAddress(store)} method="get" role="search">
        <label htmlFor="q" className="mb-2 block font-semibold">
          {label}
        </label>
        <div className="flex gap-2">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            required
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            className="field min-w-0 flex-1"
          />
          <button type="submit" className="button">
            Search
          </button>
        </div>
      </form>
      <script type="module" src="/assets/search.js" async />
    </site-search>
  );
}

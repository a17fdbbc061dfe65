import { ContactLine } from '@/components/ui/contact-line';
import { ProcedureCards } from '@/components/ui/procedure-cards';
import { SiteSearch } from '@/components/ui/site-search';
import type { Store } from '@/lib/policy/types';
import { type Searched, SearchResults } from './search-results';

/** The search page, before a search and after one. Whatever was found, the procedures and the contact follow. */
export function SearchView({ store, found }: { store: Store; found?: Searched }) {
  return (
    <div className="page">
      <h1 className="mb-6 text-4xl font-semibold">Search</h1>
      <SiteSearch store={store} label="Your question, in your own words" query={found?.query} />
      {found && <SearchResults store={store} found={found} />}
      <section aria-labelledby="procedures" className="mt-12">
        <h2 id="procedures" className="mb-4 text-2xl font-semibold">
          See what you get back
        </h2>
        <ProcedureCards store={store} />
      </section>
      <section aria-labelledby="contact" className="mt-12">
        <h2 id="contact" className="mb-3 text-2xl font-semibold">
          Ask customer care
        </h2>
        <ContactLine store={store} />
      </section>
    </div>
  );
}

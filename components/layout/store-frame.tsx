import type { ReactNode } from 'react';
import { formatDay } from '@/lib/dates/format-date';
import {
  homeAddress,
  lostLinkAddress,
  policyAddress,
  searchAddress,
  wizardAddress,
} from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** What stands around every page of a store: its name and ways in above, its contact and policy below. */
export function StoreFrame({ store, children }: { store: Store; children: ReactNode }) {
  const policy = currentPolicy(store);
  return (
    <div data-accent={store.accent} className="flex min-h-dvh flex-col">
      <a href="#main" className="sr-only focus:not-sr-only focus:p-3">
        Skip to the content
      </a>
      <header className="border-b border-hairline no-print">
        <div className="mx-auto flex max-w-[70rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-5 py-4">
          <a
            href={homeAddress(store)}
            className="mr-auto font-serif text-xl font-semibold text-ink no-underline"
          >
            {store.name} <span className="font-normal text-muted">Help</span>
          </a>
          <nav aria-label="Help center" className="flex flex-wrap gap-x-5 gap-y-1 text-[0.95rem]">
            <a href={searchAddress(store)}>Search</a>
            <a href={policyAddress(store)}>Policy</a>
            <a href={`mailto:${store.care.email}`}>Contact</a>
          </nav>
        </div>
      </header>
      <main id="main" className="flex-1 pt-8 pb-20">
        {children}
      </main>
      <footer className="border-t border-hairline py-8 text-[0.95rem] text-muted no-print">
        <div className="mx-auto flex max-w-[70rem] flex-wrap gap-x-8 gap-y-3 px-5">
          <nav aria-label="What you can do" className="flex flex-wrap gap-x-5 gap-y-1">
            {Object.values(policy.procedures).map(({ id, title }) => (
              <a key={id} href={wizardAddress(store, id)}>
                {title}
              </a>
            ))}
            <a href={lostLinkAddress(store)}>Find your request</a>
          </nav>
          <p className="sm:ml-auto">
            Policy in force since <a href={policyAddress(store)}>{formatDay(policy.version)}</a>. No cookies,
            no tracking.
          </p>
        </div>
      </footer>
    </div>
  );
}

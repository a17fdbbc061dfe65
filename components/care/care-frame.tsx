import type { ReactNode } from 'react';
import { CARE, LOGOUT, SEARCHES } from '@/lib/requests/care/addresses';

/** What stands around every page of the care desk. */
export function CareFrame({ admitted, children }: { admitted: boolean; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="sr-only focus:not-sr-only focus:p-3">
        Skip to the content
      </a>
      <header className="border-b border-hairline no-print">
        <div className="desk flex flex-wrap items-center gap-x-6 gap-y-1 py-3">
          <a href={CARE} className="mr-auto font-serif text-xl font-semibold text-ink no-underline">
            Care desk
          </a>
          {admitted && (
            <nav aria-label="Care desk" className="flex items-center gap-x-5 text-[0.95rem]">
              <a href={CARE}>Requests</a>
              <a href={SEARCHES}>Searches</a>
              <form method="post" action={LOGOUT}>
                <button type="submit" className="plain">
                  Log out
                </button>
              </form>
            </nav>
          )}
        </div>
      </header>
      <main id="main" className="flex-1 pt-6 pb-16">
        {children}
      </main>
    </div>
  );
}

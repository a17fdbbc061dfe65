import type { ReactNode } from 'react';
import type { Store } from '@/lib/policy/types';

/** The marked place for what only the store can say; it says plainly where the store has not said it yet. */
export function StoreText({ store, children }: { store: Store; children?: ReactNode }) {
  return (
    <section aria-label={`In ${store.name}'s own words`} className="border-y border-hairline py-4">
      <h2 className="mb-2 text-lg font-semibold">In {store.name}'s own words</h2>
      {children ?? (
        <p className="text-muted">
          {store.name} has not published this here yet. We do not guess on its behalf.
        </p>
      )}
    </section>
  );
}

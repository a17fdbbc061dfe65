import type { ReactNode } from 'react';
import { notPublishedWords, ownWordsTitle } from '@/lib/articles/article-words';
import type { Store } from '@/lib/policy/types';

/** The marked place for what only the store can say; it says plainly where the store has not said it yet. */
export function StoreText({ store, children }: { store: Store; children?: ReactNode }) {
  return (
    <section aria-label={ownWordsTitle(store)} className="border-y border-hairline py-4">
      <h2 className="mb-2 text-lg font-semibold">{ownWordsTitle(store)}</h2>
      {children ?? <p className="text-muted">{notPublishedWords(store)}</p>}
    </section>
  );
}

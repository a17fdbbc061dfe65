import type { Article } from '@/lib/articles/article';
import { provenanceWords } from '@/lib/articles/article-words';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** Where an article's answer comes from, in one line. */
export function Provenance({ store, kinds }: { store: Store; kinds: Article['provenance'] }) {
  return <p className="eyebrow mt-2">{provenanceWords(store, currentPolicy(store), kinds)}</p>;
}

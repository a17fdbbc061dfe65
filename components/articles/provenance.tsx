import type { Article } from '@/lib/articles/article';
import { formatDay } from '@/lib/dates/format-date';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';

/** Where an article's answer comes from, in one line. */
export function Provenance({ store, kinds }: { store: Store; kinds: Article['provenance'] }) {
  const words = {
    policy: `answered from the policy in force since ${formatDay(currentPolicy(store).version)}`,
    guidance: 'general guidance, where the policy says nothing',
    store: `only ${store.name} itself can answer`,
  };
  const sentence = kinds.map((kind) => words[kind]).join('; ');
  return <p className="eyebrow mt-2">{sentence.charAt(0).toUpperCase() + sentence.slice(1)}.</p>;
}

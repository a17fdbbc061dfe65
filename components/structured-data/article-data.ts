import type { Article } from '@/lib/articles/article';
import { articleAddress, homeAddress } from '@/lib/policy/addresses';
import { currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { StructuredData } from './json-ld';

/**
 * An article. What rests on the policy bears the day from which it holds; nobody recorded when the rest was written, so that
 * bears no date.
 */
export function articleData(store: Store, { slug, question, provenance }: Article): StructuredData {
  const { version } = currentPolicy(store);
  const dates = provenance.includes('policy') ? { datePublished: version, dateModified: version } : {};
  return {
    '@type': 'Article',
    headline: question,
    inLanguage: 'en',
    ...dates,
    mainEntityOfPage: articleAddress(store, slug),
    publisher: { '@type': 'Organization', name: store.name, url: homeAddress(store) },
  };
}

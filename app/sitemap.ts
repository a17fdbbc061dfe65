import type { MetadataRoute } from 'next';
import { articlesOf } from '@/lib/articles/article';
import {
  articleAddress,
  homeAddress,
  policyAddress,
  readingsAddress,
  topicAddress,
} from '@/lib/policy/addresses';
import { allStores, currentPolicy } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { siteAddress } from './site-address';

/** The whole addresses come from SITE_URL, which is known only where the site is served. */
export const dynamic = 'force-dynamic';

/** Every page for reading. What rests on the policy has the day from which it holds; of the rest no day is certain. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = ['/', ...allStores().flatMap(undatedOf)].map((path) => ({ url: siteAddress(path) }));
  return [...pages, ...allStores().flatMap(datedOf)];
}

const undatedOf = (store: Store) => [
  homeAddress(store),
  ...Object.keys(store.topics).map((topic) => topicAddress(store, topic)),
  ...articlesOf(store.id)
    .filter(({ provenance }) => !provenance.includes('policy'))
    .map(({ slug }) => articleAddress(store, slug)),
];

function datedOf(store: Store): MetadataRoute.Sitemap {
  const lastModified = currentPolicy(store).version;
  const fromPolicy = articlesOf(store.id).filter(({ provenance }) => provenance.includes('policy'));
  return [
    policyAddress(store),
    readingsAddress(store),
    ...fromPolicy.map(({ slug }) => articleAddress(store, slug)),
  ].map((path) => ({ url: siteAddress(path), lastModified }));
}

import { allStores } from '@/lib/policy/stores';
import { articlesOf } from './article';

/** What the addresses of all articles hold, for routes that the build writes once for each. */
export const articleParams = (): { readonly store: string; readonly slug: string }[] =>
  allStores().flatMap(({ id }) => articlesOf(id).map(({ slug }) => ({ store: id, slug })));

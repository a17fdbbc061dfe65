import { articleAddress, clauseAddress, wizardAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

/**
 * The address behind a link in an article: "article:slug", "procedure:cancel?stage=shipped", "policy:cancel.within-48h".
 * `toArticle` gives the addresses of other articles, where they are not to be pages.
 */
export function articleLink(store: Store, href: string, toArticle = articleAddress): string {
  const [, kind, target = ''] = /^(article|procedure|policy):(.+)$/.exec(href) ?? [];
  if (kind === 'article') return toArticle(store, target);
  if (kind === 'policy') return clauseAddress(store, target);
  if (kind !== 'procedure') throw new Error(`"${href}" is no link that an article may hold`);
  const [procedure = '', query = ''] = target.split('?');
  return wizardAddress(store, procedure, new URLSearchParams(query));
}

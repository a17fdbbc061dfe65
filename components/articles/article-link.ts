import { articleAddress, clauseAddress, wizardAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

/** The address behind a link in an article: "article:slug", "procedure:cancel?stage=shipped", "policy:cancel.within-48h". */
export function articleLink(store: Store, href: string): string {
  const [, kind, target = ''] = /^(article|procedure|policy):(.+)$/.exec(href) ?? [];
  if (kind === 'article') return articleAddress(store, target);
  if (kind === 'policy') return clauseAddress(store, target);
  if (kind !== 'procedure') throw new Error(`"${href}" is no link that an article may hold`);
  const [procedure = '', query = ''] = target.split('?');
  return wizardAddress(store, procedure, new URLSearchParams(query));
}

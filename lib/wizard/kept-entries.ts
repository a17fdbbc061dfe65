import { canonicalText } from '@/lib/engine/read-answer';
import type { Ruling } from '@/lib/engine/types';
import type { FactName } from '@/lib/policy/types';
import type { PageFacts } from './page-facts';
import type { Entries } from './wizard-view';

/**
 * The facts that still matter, in the tree's order and canonical form, with the moment and currency where they were given.
 * An order's day that only follows from its moment is left out, or it would stay behind when the moment is changed.
 */
export function keptEntries(page: PageFacts, { store, facts }: Ruling, matter: readonly FactName[]): Entries {
  const currency = facts.currency.code === store.currency ? [] : [['currency', facts.currency.code] as const];
  const asOf = page.entries.get('asOf');
  const answers = matter.flatMap((name) => {
    const follows = name === 'orderedOn' && !page.entries.has(name) && matter.includes('orderedAt');
    const answer = follows ? undefined : facts.answers.get(name);
    return answer ? [[name, canonicalText(answer)] as const] : [];
  });
  return [...currency, ...answers, ...(asOf ? [['asOf', asOf] as const] : [])];
}

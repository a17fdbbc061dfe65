import { clauseAddress } from '@/lib/policy/addresses';
import type { Clause, ClauseId, Policy, Store } from '@/lib/policy/types';
import type { Part } from './types';

/** Where clauses are quoted from, and the site on which they can be read. */
export interface Quoting {
  readonly store: Store;
  readonly policy: Policy;
  readonly site: string;
}

/** The clauses named, each once, quoted with its address; nothing where none is named. */
export function clauseParts(ids: readonly ClauseId[], { store, policy, site }: Quoting): Part[] {
  const clauses = [...new Set(ids)].flatMap((id): Part[] => {
    const clause = policy.clauses[id];
    const address = new URL(clauseAddress(store, id, policy.version), site).href;
    return clause ? [{ kind: 'clause', id, text: clauseText(clause), address }] : [];
  });
  return clauses.length > 0 ? [{ kind: 'heading', text: 'The clauses quoted' }, ...clauses] : [];
}

const clauseText = ({ text, reading, silent }: Clause) =>
  [text, reading && `How it is read: ${reading}`, silent && `Not said: ${silent}`].filter(Boolean).join('\n');

/** The marks of clauses behind what they prove: " (§ return.window, § return.refund)". */
export const marks = (ids: readonly ClauseId[]): string =>
  ids.length > 0 ? ` (${ids.map((id) => `§ ${id}`).join(', ')})` : '';

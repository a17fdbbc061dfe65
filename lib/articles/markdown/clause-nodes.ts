import type { BlockContent, PhrasingContent } from 'mdast';
import { clauseAddress } from '@/lib/policy/addresses';
import { CLAUSE_NOTES } from '@/lib/policy/clause-words';
import type { Clause, ClauseId, Store } from '@/lib/policy/types';
import { link, paragraph, strong, text } from './nodes';

/** A clause quoted under its id, with its reading and what it leaves open. */
export function clauseNodes(store: Store, { id, text: published, reading, silent }: Clause): BlockContent[] {
  const notes = { reading, silent };
  return [
    paragraph(clauseLink(store, id)),
    ...(published ? [{ type: 'blockquote' as const, children: [paragraph(text(published))] }] : []),
    ...(['reading', 'silent'] as const).flatMap((kind) =>
      notes[kind] ? [paragraph(strong(CLAUSE_NOTES[kind]), text(` ${notes[kind]}`))] : [],
    ),
  ];
}

/** The clauses that prove what stands before them: " (§ cancel.within-48h)", each a link. */
export function proof(store: Store, clauses: readonly ClauseId[]): PhrasingContent[] {
  if (clauses.length === 0) return [];
  const links = clauses.flatMap((id, index) => [...(index > 0 ? [text(', ')] : []), clauseLink(store, id)]);
  return [text(' ('), ...links, text(')')];
}

const clauseLink = (store: Store, id: ClauseId) => link(clauseAddress(store, id), `§ ${id}`);

import type { ClauseId } from '@/lib/policy/types';

/** A sentence with the clauses it rests on: "The return window ends. [§ return.window]". */
export const marked = (words: string, clauses: readonly ClauseId[]): string =>
  clauses.length > 0 ? `${words} [${clauses.map((id) => `§ ${id}`).join(', ')}]` : words;

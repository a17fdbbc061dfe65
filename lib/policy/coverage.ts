import { everyCitation } from './texts';
import type { ClauseId, Policy } from './types';

/** Who relies on a clause: the procedures whose rules or steps after a request cite it, and the articles that quote it. */
export interface Coverage {
  readonly clause: ClauseId;
  readonly procedures: readonly string[];
  readonly articles: readonly string[];
  readonly uncomputed: string | undefined;
}

/** Every clause with what relies on it. `quoted` are the clauses that each article quotes. */
export function coverageOf(policy: Policy, quoted: ReadonlyMap<string, readonly ClauseId[]>): Coverage[] {
  const cited = new Map(
    Object.values(policy.procedures).map((procedure) => [
      procedure.id,
      citationsIn([procedure, policy.progress[procedure.id]]),
    ]),
  );
  const namesOf = (lists: ReadonlyMap<string, readonly ClauseId[]>, clause: ClauseId) =>
    [...lists].filter(([, ids]) => ids.includes(clause)).map(([name]) => name);
  return Object.values(policy.clauses).map(({ id, uncomputed }) => ({
    clause: id,
    procedures: namesOf(cited, id),
    articles: namesOf(quoted, id),
    uncomputed,
  }));
}

/** What a merchant should mend, in words: a clause that nothing relies on, or a reason that is missing or out of date. */
export function coverageFaults(coverage: readonly Coverage[]): string[] {
  return coverage.flatMap(({ clause, procedures, articles, uncomputed }) => {
    const faults: string[] = [];
    if (procedures.length === 0 && articles.length === 0)
      faults.push(`${clause}: no rule cites it and no article quotes it. Add it to one.`);
    if (procedures.length === 0 && !uncomputed)
      faults.push(
        `${clause}: no rule computes from it. Say why under "uncomputed", or cite it in a procedure.`,
      );
    if (procedures.length > 0 && uncomputed)
      faults.push(`${clause}: ${procedures.join(' and ')} computes from it. Remove "uncomputed".`);
    return faults;
  });
}

function citationsIn(value: unknown): ClauseId[] {
  const ids = new Set<ClauseId>();
  everyCitation(value, (id) => ids.add(id));
  return [...ids];
}

import type { ClauseId } from '@/lib/policy/types';

/** The names of clauses, each leading to its quotation: on the same page, or where `quoted` and the clause's id lead. */
export function ClauseLinks({ clauses, quoted = '#' }: { clauses: readonly ClauseId[]; quoted?: string }) {
  return clauses.map((clause, index) => (
    <span key={clause}>
      {index > 0 && ', '}
      <a href={`${quoted}${clause}`}>§ {clause}</a>
    </span>
  ));
}

import type { ClauseId } from '@/lib/policy/types';

/** Addresses of clauses that stand on the same page. */
export function ClauseLinks({ clauses }: { clauses: readonly ClauseId[] }) {
  return clauses.map((clause, index) => (
    <span key={clause}>
      {index > 0 && ', '}
      <a href={`#${clause}`}>§ {clause}</a>
    </span>
  ));
}

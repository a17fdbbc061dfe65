import { clauseAddress } from '@/lib/policy/addresses';
import type { ClauseId, Store } from '@/lib/policy/types';

/** The § marks behind a line: each leads to its clause's quotation, whose address is `quoted` and the clause's id. */
export function ProofMarks({ clauses, quoted }: { clauses: readonly ClauseId[]; quoted: string }) {
  return clauses.map((clause) => (
    <a key={clause} className="proof" href={`${quoted}${clause}`} aria-label={`Clause ${clause}`}>
      §
    </a>
  ));
}

/** The same, leading to the policy's own page where the clause is not quoted here. */
export function ProofMarksToPolicy({ store, clauses }: { store: Store; clauses: readonly ClauseId[] }) {
  return clauses.map((clause) => (
    <a key={clause} className="proof" href={clauseAddress(store, clause)} aria-label={`Clause ${clause}`}>
      §
    </a>
  ));
}

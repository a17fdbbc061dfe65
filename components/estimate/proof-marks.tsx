import type { ClauseId } from '@/lib/policy/types';

/** The § marks behind a line: each leads to its clause's quotation, whose address is `quoted` and the clause's id. */
export function ProofMarks({ clauses, quoted }: { clauses: readonly ClauseId[]; quoted: string }) {
  return clauses.map((clause) => (
    <a key={clause} className="proof" href={`${quoted}${clause}`} aria-label={`Clause ${clause}`}>
      §
    </a>
  ));
}

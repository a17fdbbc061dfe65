import type { Day } from '@/lib/dates/day';
import { clauseAddress } from '@/lib/policy/addresses';
import { CLAUSE_NOTES } from '@/lib/policy/clause-words';
import type { Clause, Store } from '@/lib/policy/types';

/** A clause, quoted, with its address, its reading and what it leaves open. `anchor` makes it the target of § marks on the same page. */
export function ClauseQuote({
  store,
  clause,
  version,
  anchor = false,
}: {
  store: Store;
  clause: Clause;
  /** The version that is quoted, where it need not be the one in force. */
  version?: Day;
  anchor?: boolean;
}) {
  return (
    <div className="clause" id={anchor ? clause.id : undefined}>
      {clause.text && <blockquote>{clause.text}</blockquote>}
      <p className="address">
        <a href={clauseAddress(store, clause.id, version)}>§ {clause.id}</a>
      </p>
      <ClauseNotes clause={clause} />
    </div>
  );
}

/** How a clause is read, and what it does not say. */
export function ClauseNotes({ clause }: { clause: Clause }) {
  return (
    <>
      {clause.reading && (
        <p className="note">
          <strong>{CLAUSE_NOTES.reading}</strong> {clause.reading}
        </p>
      )}
      {clause.silent && (
        <p className="note">
          <strong>{CLAUSE_NOTES.silent}</strong> {clause.silent}
        </p>
      )}
    </>
  );
}

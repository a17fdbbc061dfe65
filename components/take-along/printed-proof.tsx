import { ClauseQuote } from '@/components/policy/clause-quote';
import { citedClauses } from '@/lib/wizard/take-along/cited-clauses';
import type { EstimateView } from '@/lib/wizard/wizard-view';

/** On paper no mark can be opened: every clause cited stands in full, once. */
export function PrintedProof({ view }: { view: EstimateView }) {
  const { store, policy } = view.estimate;
  return (
    <section aria-labelledby="clauses-in-full" className="print-only">
      <h2 id="clauses-in-full" className="text-2xl font-semibold">
        The clauses in full
      </h2>
      {citedClauses(view).map((clause) => (
        <ClauseQuote key={clause.id} store={store} clause={clause} version={policy.version} />
      ))}
    </section>
  );
}

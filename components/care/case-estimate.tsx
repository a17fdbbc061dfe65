import { ProofMarks } from '@/components/estimate/proof-marks';
import { StoredOutcomes } from '@/components/requests/stored-outcomes';
import { formatMomentWords } from '@/lib/dates/format-date';
import type { Clause, Policy } from '@/lib/policy/types';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { readStoredEstimate } from '@/lib/requests/stored-estimate';

/** The estimate that the shopper saw, with its lines; every § leads to the clause, quoted on the same page. */
export function CaseEstimate({ policy, request }: { policy: Policy; request: StoredRequest }) {
  const { outcomes, deadlines, assumptions } = readStoredEstimate(request.estimate);
  const unquoted = assumptions.filter(({ clause, text }) => !isQuoted(policy.clauses[clause], text));
  return (
    <section aria-labelledby="estimate">
      <h2 id="estimate">The estimate that the shopper saw</h2>
      {outcomes.length === 0 && <p className="mt-2">It named no outcome: only customer care can say.</p>}
      <StoredOutcomes
        procedure={policy.procedures[request.procedure]}
        outcomes={outcomes}
        payer="the shopper pays"
        quoted="#"
      />
      {deadlines.map(({ id, at, label, clauses }) => (
        <p key={id} className="mt-3">
          {formatMomentWords(at)}: {label} <ProofMarks clauses={clauses} quoted="#" />
        </p>
      ))}
      {unquoted.map(({ clause, text }) => (
        <p key={clause + text} className="mt-3 text-muted">
          Assumed: {text} <ProofMarks clauses={[clause]} quoted="#" />
        </p>
      ))}
    </section>
  );
}

/** Whether the clause's quotation on the page says the same. */
const isQuoted = (clause: Clause | undefined, text: string) =>
  clause?.reading === text || clause?.silent === text;

import { formatMomentWords } from '@/lib/dates/format-date';
import type { Estimate } from '@/lib/engine/types';
import { clausesAddress } from '@/lib/policy/addresses';
import type { Procedure, Store } from '@/lib/policy/types';
import { versionWords } from '@/lib/policy/version-words';
import { ProofMarks } from './proof-marks';

/** What the estimate takes for granted: how clauses are read, and what the policy does not say. */
export function Assumptions({ estimate: { assumptions, store, policy } }: { estimate: Estimate }) {
  if (assumptions.length === 0) return null;
  return (
    <section aria-labelledby="assumptions">
      <h2 id="assumptions" className="text-2xl font-semibold">
        What this assumes
      </h2>
      <ul className="rows mt-2">
        {assumptions.map(({ clause, text }) => (
          <li key={clause + text} className="py-2.5">
            {text}
            <ProofMarks quoted={clausesAddress(store, policy.version)} clauses={[clause]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What kind of statement the estimate is: by which version, at which moment, how rounded, and that a person decides. */
export function Provisos({
  estimate: { policy, facts, outcomes },
  procedure,
  store,
}: {
  estimate: Estimate;
  procedure: Procedure;
  store: Store;
}) {
  const hasAmount = outcomes.some(({ lines }) => lines.length > 0);
  return (
    <p className="mt-12 border-t border-hairline pt-4 text-[0.95rem] text-muted">
      An estimate of “{procedure.title}” by {store.name}'s policy {versionWords(store, policy)}, reckoned at{' '}
      {formatMomentWords(facts.asOf)}. The store decides; this is what its own text allows.{' '}
      {hasAmount &&
        `Percentages are rounded half up to the smallest unit of ${facts.currency.code}, once a line.`}
    </p>
  );
}

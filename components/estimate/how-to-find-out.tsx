import { unknownFacts } from '@/lib/engine/unknown-facts';
import { wizardAddress } from '@/lib/policy/addresses';
import type { EstimateView } from '@/lib/wizard/wizard-view';

/** Above the possibilities: how the shopper learns which of them it is, with the way to each question. */
export function HowToFindOut({ view: { estimate, entries, answered } }: { view: EstimateView }) {
  const unknown = unknownFacts(estimate, answered);
  if (unknown.length === 0) return null;
  const { store, procedure } = estimate;
  return (
    <section aria-labelledby="find-out" className="mt-6">
      <h2 id="find-out" className="text-xl font-semibold">
        How to find out
      </h2>
      <dl className="rows mt-2 border-y border-hairline">
        {unknown.map(({ fact, label, findOut }) => (
          <div key={fact} className="py-2">
            <dt className="font-semibold">{label}</dt>
            <dd>
              {findOut}{' '}
              <a
                className="no-print"
                href={wizardAddress(store, procedure.id, [...entries, ['change', fact]])}
              >
                Answer it<span className="sr-only">: {label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

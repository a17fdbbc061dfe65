import { clausesAddress, requestAddress } from '@/lib/policy/addresses';
import { careMailAddress } from '@/lib/wizard/take-along/care-mail';
import type { EstimateView } from '@/lib/wizard/wizard-view';
import { ProofMarks } from './proof-marks';

interface Props {
  readonly view: EstimateView;
  readonly address: string;
}

/** What to do now: the evidence to have ready, the steps, and the request with everything filled in. */
export function NextSteps({ view, address }: Props) {
  const { evidence, steps, store, policy, outcomes } = view.estimate;
  if (outcomes.length === 0) return null;
  const quoted = clausesAddress(store, policy.version);
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-2xl font-semibold">
        What to do now
      </h2>
      {evidence.length > 0 && (
        <>
          <h3 className="mt-4 font-sans font-semibold">Have ready</h3>
          <ul className="mt-1 list-disc pl-5">
            {evidence.map(({ label, clauses }) => (
              <li key={label}>
                {label}
                <ProofMarks quoted={quoted} clauses={clauses} />
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <ol className="mt-4 list-decimal space-y-2 pl-5">
          {steps.map(({ text, clauses }) => (
            <li key={text}>
              {text}
              <ProofMarks quoted={quoted} clauses={clauses} />
            </li>
          ))}
        </ol>
      )}
      <RequestInvitation view={view} address={address} />
    </section>
  );
}

/** The way to a request, with what to expect of it. What a shopper settles alone needs none. */
function RequestInvitation({ view, address }: Props) {
  const { store, procedure, outcomes } = view.estimate;
  if (outcomes.every(({ remedy }) => remedy === 'no-charge')) return null;
  const refused = outcomes.every(({ remedy }) => remedy === 'none');
  return (
    <div className="no-print">
      <p className="mt-6">
        <a
          className={refused ? 'button button-quiet' : 'button'}
          href={requestAddress(store, procedure.id, view.entries)}
        >
          Start the request{refused && ' all the same'}
        </a>
      </p>
      <p className="mt-2 text-muted">
        {refused
          ? 'The policy speaks against it, and the request will say so. A person reads it and decides.'
          : 'Everything you answered is filled in. Nothing is sent until you send it.'}
      </p>
      <p className="mt-2">
        Or <a href={careMailAddress(view, address)}>write an e-mail with the same</a>, and fill in what only
        you know.
      </p>
    </div>
  );
}

import { ProofMarks } from '@/components/estimate/proof-marks';
import type { Policy, Store } from '@/lib/policy/types';
import { missingEvidence } from '@/lib/requests/missing-evidence';
import type { StoredRequest } from '@/lib/requests/storage/types';

interface Props {
  readonly store: Store;
  readonly policy: Policy;
  readonly request: StoredRequest;
  readonly quoted: string;
}

/** The evidence that the policy asks for and that has not come, while it can still decide something. */
export function StillMissing({ store, policy, request, quoted }: Props) {
  const missing = request.status === 'requested' ? missingEvidence(policy, request) : [];
  if (missing.length === 0) return null;
  return (
    <section aria-labelledby="missing" className="mt-10">
      <h2 id="missing" className="text-2xl font-semibold">
        Still missing
      </h2>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {missing.map(({ label, clauses }) => (
          <li key={label}>
            {label}
            <ProofMarks clauses={clauses} quoted={quoted} />
          </li>
        ))}
      </ul>
      <p className="mt-3">
        Send it to <a href={`mailto:${store.care.email}?subject=${request.reference}`}>{store.care.email}</a>{' '}
        with your reference.
      </p>
    </section>
  );
}

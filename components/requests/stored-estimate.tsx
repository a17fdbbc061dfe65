import type { Procedure } from '@/lib/policy/types';
import { readStoredEstimate } from '@/lib/requests/stored-estimate';
import { StoredOutcomes } from './stored-outcomes';

interface Props {
  readonly procedure: Procedure | undefined;
  readonly estimate: unknown;
  /** What stands before a clause's id in the address of its quotation. */
  readonly quoted: string;
}

/** The estimate as it stood when the request was made: what a later change of the policy or the clock cannot alter. */
export function StoredEstimate({ procedure, estimate, quoted }: Props) {
  const { outcomes } = readStoredEstimate(estimate);
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="estimate" className="mt-10">
      <h2 id="estimate" className="text-2xl font-semibold">
        The estimate you sent it with
      </h2>
      <StoredOutcomes procedure={procedure} outcomes={outcomes} payer="you pay" quoted={quoted} />
    </section>
  );
}

import { outcomeWords } from '@/components/estimate/amount-words';
import { LineTable } from '@/components/estimate/line-table';
import type { Procedure } from '@/lib/policy/types';
import { readStoredEstimate } from '@/lib/requests/stored-estimate';

/** The estimate as it stood when the request was made: what a later change of the policy or the clock cannot alter. */
export function StoredEstimate({
  procedure,
  estimate,
}: {
  procedure: Procedure | undefined;
  estimate: unknown;
}) {
  const outcomes = readStoredEstimate(estimate);
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="estimate" className="mt-10">
      <h2 id="estimate" className="text-2xl font-semibold">
        The estimate you sent it with
      </h2>
      {outcomes.map(({ id, remedy, refund, lines }) => (
        <div key={id} className="mt-4 border-t border-hairline pt-4">
          <h3 className="flex flex-wrap justify-between gap-x-6 text-lg font-semibold">
            {procedure?.outcomes[id.split('--')[0] ?? id]?.title ?? id}
            <span className="amount">{outcomeWords({ remedy, refund })}</span>
          </h3>
          {lines.length > 0 && <LineTable caption={id} lines={lines} quoted="" />}
        </div>
      ))}
    </section>
  );
}

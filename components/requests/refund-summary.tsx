import { LineTable } from '@/components/estimate/line-table';
import { boundsWords } from '@/lib/engine/amount-words';
import { formatMoney } from '@/lib/money/format-money';
import { fromMajor, negated } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import { expectedRefunds } from '@/lib/requests/care/expected-refund';
import { currencyOfRequest } from '@/lib/requests/care/request-money';
import { refundBesideEstimate } from '@/lib/requests/refund-beside-estimate';
import { detailsInForce } from '@/lib/requests/steps';
import type { StoredRequest } from '@/lib/requests/storage/types';

interface Props {
  readonly store: Store;
  readonly request: StoredRequest;
  readonly quoted: string;
}

/** What was refunded, beside the estimate; nothing before. */
export function RefundSummary({ store, request }: Omit<Props, 'quoted'>) {
  const beside = refundBesideEstimate(store, request);
  if (!beside) return null;
  return (
    <section aria-labelledby="refund" className="mt-8">
      <h2 id="refund" className="font-sans text-base font-semibold">
        Your refund
      </h2>
      <p className="amount font-serif text-5xl leading-tight font-semibold sm:text-6xl">
        {formatMoney(beside.refund)}
      </p>
      <p className="mt-2 text-lg">{beside.words}</p>
      {beside.estimated && <p className="amount text-muted">The estimate: {boundsWords(beside.estimated)}</p>}
    </section>
  );
}

/** What the inspection deducted, each with its clause; nothing where it deducted nothing. */
export function Deductions({ store, request, quoted }: Props) {
  const { deductions = [] } = detailsInForce(request.timeline);
  if (deductions.length === 0) return null;
  const currency = currencyOfRequest(store, request);
  const lines = deductions.map(({ label, amount, clause }) => {
    const money = fromMajor(amount, currency);
    return { label, amount: money ? negated(money) : null, clauses: [clause] };
  });
  const [left, ...others] = expectedRefunds(store, request);
  const fixed = left?.max && left.min?.minor === left.max.minor && others.length === 0 && left.max;
  return (
    <section aria-labelledby="deducted" className="mt-10">
      <h2 id="deducted" className="text-2xl font-semibold">
        What the inspection deducted
      </h2>
      <LineTable
        caption="Deductions, each with its clause"
        lines={lines}
        total={fixed ? { label: 'Left of the estimate', amount: fixed } : undefined}
        quoted={quoted}
      />
    </section>
  );
}

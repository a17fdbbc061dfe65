import { boundsWords } from '@/lib/engine/amount-words';
import { formatMoney } from '@/lib/money/format-money';
import type { Store } from '@/lib/policy/types';
import { expectedRefunds } from '@/lib/requests/care/expected-refund';
import { currencyOfRequest, deductedFrom } from '@/lib/requests/care/request-money';
import type { StoredRequest } from '@/lib/requests/storage/types';

/** What the estimate lets expect, beside the field for the amount. */
export function RefundHint({ store, request }: { store: Store; request: StoredRequest }) {
  const currency = currencyOfRequest(store, request);
  const deducted = deductedFrom(request, currency);
  const expected = [...new Set(expectedRefunds(store, request).map(boundsWords))];
  const less = deducted.minor > 0n ? `, less ${formatMoney(deducted)} deducted at the inspection` : '';
  return (
    <>
      In {currency.code}.{' '}
      {expected.length > 0 ? (
        <>
          By the estimate{less}: <strong className="amount text-ink">{expected.join(', or ')}</strong>.
          Another amount needs a note.
        </>
      ) : (
        'The estimate named no amount.'
      )}
    </>
  );
}

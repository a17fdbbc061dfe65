import { StepList } from '@/components/requests/step-list';
import { formatMoney } from '@/lib/money/format-money';
import { fromMajor } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import { currencyOfRequest } from '@/lib/requests/care/request-money';
import { refundBesideEstimate } from '@/lib/requests/refund-beside-estimate';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { StepBrought } from './step-brought';

/** Every step ever taken, with what it brought; what was taken back stays, struck through. */
export function CaseSteps({ store, request }: { store: Store; request: StoredRequest }) {
  const currency = currencyOfRequest(store, request);
  const beside = refundBesideEstimate(store, request);
  const words = (amount: string) => {
    const money = fromMajor(amount, currency);
    return money ? formatMoney(money) : amount;
  };
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">Steps so far</h2>
      <StepList
        store={store}
        timeline={request.timeline}
        actors={{ shopper: 'the shopper', care: 'the care team' }}
        brought={(details) => <StepBrought details={details} words={words} />}
      />
      {beside && <p className="mt-2">{beside.words}</p>}
    </section>
  );
}

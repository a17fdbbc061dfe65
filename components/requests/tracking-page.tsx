import { requestPageAddress } from '@/lib/policy/addresses';
import type { FieldProblem, Posted } from '@/lib/requests/posted';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import { ProblemSummary } from './problem-summary';
import { TrackingForm } from './tracking-form';

interface Props {
  readonly own: OwnRequest;
  readonly problems?: readonly FieldProblem[];
  readonly posted?: Posted;
}

/** The form for the tracking number by itself: to correct it, and after it was refused, with everything typed kept. */
export function TrackingPage({ own, problems = [], posted }: Props) {
  const { store, request, key } = own;
  return (
    <div className="page">
      {problems.length > 0 && (
        <ProblemSummary problems={problems} fields={['trackingNumber', 'carrier', 'receipt']} />
      )}
      <p className="eyebrow">{request.reference}</p>
      <h1 className="text-4xl font-semibold">How your parcel travels</h1>
      <TrackingForm own={own} problems={problems} posted={posted} />
      <p className="mt-8">
        <a href={requestPageAddress(store, request.reference, key)}>Back to the request</a>
      </p>
    </div>
  );
}

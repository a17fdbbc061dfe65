import { requestPageAddress } from '@/lib/policy/addresses';
import type { FieldProblem } from '@/lib/requests/posted';
import { type OwnRequest, partAddress } from '@/lib/requests/shopper/own-request';
import { ProblemSummary } from './problem-summary';

interface Props {
  readonly own: OwnRequest;
  readonly problems?: readonly FieldProblem[];
}

/** Asks once more before a request is withdrawn: what it means, and the way back. */
export function WithdrawPage({ own, problems = [] }: Props) {
  const { store, request, key } = own;
  const travels =
    request.status === 'sent' || request.status === 'received' || request.status === 'inspected';
  return (
    <div className="page">
      {problems.length > 0 && <ProblemSummary problems={problems} fields={[]} />}
      <p className="eyebrow">{request.reference}</p>
      <h1 className="text-4xl font-semibold">Withdraw this request?</h1>
      <p className="mt-4">
        It is closed then, and customer care does nothing more about it. It stays readable at its address.
      </p>
      {travels && (
        <p className="mt-3">
          <strong>The item does not come back to you by this.</strong> Ask{' '}
          <a href={`mailto:${store.care.email}?subject=${request.reference}`}>{store.care.email}</a> about it
          first.
        </p>
      )}
      <form action={partAddress(own, 'withdraw')} method="post" className="mt-8 flex flex-wrap gap-4">
        <button type="submit" className="button">
          Withdraw the request
        </button>
        <a href={requestPageAddress(store, request.reference, key)} className="button button-quiet">
          Keep it
        </a>
      </form>
    </div>
  );
}

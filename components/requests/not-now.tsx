import { requestPageAddress } from '@/lib/policy/addresses';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';

interface Props {
  readonly own: OwnRequest;
  readonly title: string;
  readonly message: string;
}

/** What stands in the place of a step or a page that the request, where it stands, does not allow. */
export function NotNow({ own: { store, request, key }, title, message }: Props) {
  return (
    <div className="page">
      <p className="eyebrow">{request.reference}</p>
      <h1 className="text-4xl font-semibold">{title}</h1>
      <p className="mt-4">{message}</p>
      <p className="mt-4">
        <a href={requestPageAddress(store, request.reference, key)}>Back to the request</a>
      </p>
    </div>
  );
}

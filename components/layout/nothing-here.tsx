import { lostLinkAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';

/** What stands at an address that leads nowhere; in a store, with the way to a request whose link is lost. */
export function NothingHere({ store }: { store?: Store }) {
  return (
    <div className="page">
      <h1 className="text-4xl font-semibold">There is nothing at this address</h1>
      <p className="mt-4">
        The page may have moved, or the address may be incomplete. A request's page needs its whole address,
        with the key at the end.
      </p>
      {store && (
        <p className="mt-4">
          <a href={lostLinkAddress(store)}>Have the link to your request sent to you again</a>
        </p>
      )}
      <p className="mt-4">
        <a href="/">Go to the start</a>
      </p>
    </div>
  );
}

import { requestPageAddress } from '@/lib/policy/addresses';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import type { PackingNote } from '@/lib/requests/shopper/packing-note';

/** The note that goes into the parcel: one sheet in large type; printed, nothing else is on it. */
export function PackingNotePage({ own, note }: { own: OwnRequest; note: PackingNote }) {
  const { store, request, key } = own;
  return (
    <div className="page">
      <div className="mb-8 no-print">
        <p>
          <a href={requestPageAddress(store, request.reference, key)}>
            <span aria-hidden="true">← </span>Back to the request
          </a>
        </p>
        <p className="mt-4">
          Print this page and put it into the parcel. Only the note below is printed. No printer? Copy it by
          hand.
        </p>
      </div>
      <article className="packing-note" data-long={note.isLong || undefined}>
        <p>Return to {store.name}</p>
        <h1 className="amount">{request.reference}</h1>
        <dl>
          {note.rows.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </article>
    </div>
  );
}

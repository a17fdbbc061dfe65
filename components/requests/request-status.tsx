import { formatMomentWords } from '@/lib/dates/format-date';
import { parseMoment } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import { NEXT } from '@/lib/requests/request-json';
import type { Status, StoredRequest } from '@/lib/requests/storage/types';
import { StoredEstimate } from './stored-estimate';

const STATUS_WORDS: Record<Status, string> = {
  requested: 'Requested',
  authorised: 'Authorised',
  declined: 'Declined',
  sent: 'Sent back',
  received: 'Received',
  inspected: 'Inspected',
  refunded: 'Refunded',
  closed: 'Closed',
};

/** A request as its shopper sees it: the reference, where it stands, what was sent, and the estimate of that moment. */
export function RequestStatus({ store, request }: { store: Store; request: StoredRequest }) {
  const procedure = store.versions.find(({ version }) => version === request.policyVersion)?.procedures[
    request.procedure
  ];
  const sent = [
    ['Order number', request.orderNumber],
    ['Product', request.product],
    ['What happened', request.description],
    ['Name', request.name],
    ['E-mail address', request.email],
  ] as const;
  return (
    <div className="page">
      <p className="eyebrow">{procedure?.title ?? request.procedure}: your request is stored</p>
      <h1 className="amount mt-1 text-4xl font-semibold sm:text-5xl">{request.reference}</h1>
      <p className="mt-4">
        Keep this page's address. It is the only way back to the request, and whoever has it can read it.{' '}
        {NEXT}
      </p>
      <section aria-labelledby="timeline" className="mt-10">
        <h2 id="timeline" className="text-2xl font-semibold">
          Where it stands
        </h2>
        <ol className="rows mt-3 border-y border-hairline">
          {request.timeline.map(({ status, at, note }) => (
            <li key={status + at} className="flex flex-wrap justify-between gap-x-6 py-2.5">
              <strong>{STATUS_WORDS[status]}</strong>
              <time dateTime={at} className="text-muted">
                {momentWords(at)}
              </time>
              {note && <p className="w-full">{note}</p>}
            </li>
          ))}
        </ol>
      </section>
      <StoredEstimate procedure={procedure} estimate={request.estimate} />
      <section aria-labelledby="sent" className="mt-10">
        <h2 id="sent" className="text-2xl font-semibold">
          What you sent
        </h2>
        <dl className="rows mt-3 border-y border-hairline">
          {sent.map(([label, value]) => (
            <div
              key={label}
              className="grid grid-cols-[minmax(0,1fr)] gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
            >
              <dt className="text-muted">{label}</dt>
              <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
                {value}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="mt-8">
        Photos, videos and questions go to{' '}
        <a href={`mailto:${store.care.email}?subject=${request.reference}`}>{store.care.email}</a> with the
        reference.
      </p>
    </div>
  );
}

function momentWords(at: string): string {
  const moment = parseMoment(at);
  return moment ? formatMomentWords(moment) : at;
}

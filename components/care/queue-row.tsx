import { formatSpan } from '@/lib/dates/format-date';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { findStore } from '@/lib/policy/stores';
import { careRequestAddress } from '@/lib/requests/care/addresses';
import type { QueuedRequest } from '@/lib/requests/care/queue';
import { FINISHED } from '@/lib/requests/care/queue-filter';
import { STATUS_WORDS } from '@/lib/requests/status-words';
import { whatFollows } from '@/lib/requests/what-follows';
import { ACTS, dueWords } from './due-words';

/** One request of the queue: which, whose, where it stands, for whom it waits. */
export function QueueRow({ request, now }: { request: QueuedRequest; now: Moment }) {
  const { reference, product, name, orderNumber, status } = request;
  const store = findStore(request.store);
  const title =
    (store && whatFollows(store, request).policy.procedures[request.procedure]?.title) ?? request.procedure;
  return (
    <li className="queue-row">
      <p>
        <a href={careRequestAddress(reference)} className="amount font-semibold whitespace-nowrap">
          {reference}
        </a>
        <span className="block text-muted">
          {title} · {store?.name ?? request.store}
        </span>
      </p>
      <p className="wrap-anywhere">
        <bdi className="line-clamp-2">{product}</bdi>
        <span className="block text-muted">
          <bdi>{name}</bdi> · <bdi>{orderNumber}</bdi>
        </span>
      </p>
      <p>
        {STATUS_WORDS[status]}
        <span className="block text-muted">for {spanSince(request.since, now)}</span>
      </p>
      <Due request={request} timeZone={store?.timeZone ?? 'UTC'} />
    </li>
  );
}

function Due({ request: { next, overdue, status }, timeZone }: { request: QueuedRequest; timeZone: string }) {
  if (!next?.by) return <p className="text-muted">{quiet(status)}</p>;
  const due = dueWords(next, timeZone);
  return (
    <p>
      {overdue ? <strong className="message">Overdue</strong> : ACTS[next.by]}
      {due && (
        <span className="block text-muted">
          {' '}
          {overdue ? 'since' : 'by'} {due}
        </span>
      )}
    </p>
  );
}

const quiet = (status: QueuedRequest['status']) =>
  FINISHED.includes(status) ? 'Nothing more follows' : 'The policy names nobody';

function spanSince(at: string, now: Moment): string {
  const moment = parseMoment(at);
  return moment ? formatSpan(Math.max(now.ms - moment.ms, 0)) : at;
}

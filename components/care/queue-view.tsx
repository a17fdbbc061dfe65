import type { Moment } from '@/lib/dates/moment';
import type { Queue } from '@/lib/requests/care/queue';
import type { QueueFilter } from '@/lib/requests/care/queue-filter';
import { QueueExport } from './queue-export';
import { QueueForm } from './queue-form';
import { QueuePaging } from './queue-paging';
import { QueueRow } from './queue-row';
import { STATUS_FILTER_WORDS } from './queue-words';

/** Every request that a care team may have to act on. */
export function QueueView({ queue, filter, now }: { queue: Queue; filter: QueueFilter; now: Moment }) {
  return (
    <div className="desk">
      <h1 className="text-3xl font-semibold">Requests</h1>
      <QueueForm filter={filter} counts={queue.counts} />
      <p className="mt-5 text-[0.95rem] text-muted" role="status">
        {summaryOf(queue, filter)}
      </p>
      {queue.requests.length > 0 && (
        <ol className="rows mt-2 border-y border-hairline" aria-label="Requests">
          {queue.requests.map((request) => (
            <QueueRow key={request.reference} request={request} now={now} />
          ))}
        </ol>
      )}
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 no-print">
        <QueuePaging queue={queue} filter={filter} />
        {queue.total > 0 && <QueueExport filter={filter} />}
      </div>
    </div>
  );
}

function summaryOf({ total, overdue, page, pages, counts }: Queue, { status, text }: QueueFilter): string {
  const searched = text && ` with “${text}”`;
  const kind = status === 'all' ? '' : `${STATUS_FILTER_WORDS[status].toLowerCase()} `;
  if (total === 0) {
    const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const elsewhere = others > 0 ? ` ${others} in another status.` : '';
    return `No ${kind}request${searched}.${elsewhere}`;
  }
  const order =
    status === 'open'
      ? ' First what the store owes by a date, then whoever waits for the store, then whoever waits for the shopper.'
      : '';
  const late = overdue > 0 ? `, ${overdue} of them overdue` : '';
  const part = pages > 1 ? ` Page ${page} of ${pages}.` : '';
  return `${total} ${kind}request${total === 1 ? '' : 's'}${searched}${late}.${order}${part}`;
}

import { CARE } from '@/lib/requests/care/addresses';
import type { Queue } from '@/lib/requests/care/queue';
import type { QueueFilter } from '@/lib/requests/care/queue-filter';
import { KeptFields } from './kept-fields';

/** The ways to the pages before and after; a form, since the search's text stands in no address. */
export function QueuePaging({ queue: { page, pages }, filter }: { queue: Queue; filter: QueueFilter }) {
  if (pages === 1) return null;
  const { page: _, ...others } = filter;
  return (
    <form method="post" action={CARE} className="flex flex-wrap items-baseline gap-x-4" aria-label="Pages">
      <KeptFields kept={Object.entries(others)} />
      {page > 1 && (
        <button type="submit" name="page" value={page - 1} className="tab">
          <span aria-hidden="true">← </span>Page {page - 1}
        </button>
      )}
      <span className="text-muted">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <button type="submit" name="page" value={page + 1} className="tab">
          Page {page + 1}
          <span aria-hidden="true"> →</span>
        </button>
      )}
    </form>
  );
}

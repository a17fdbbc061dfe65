import { EXPORT_CSV, EXPORT_JSON } from '@/lib/requests/care/addresses';
import type { QueueFilter } from '@/lib/requests/care/queue-filter';
import { KeptFields } from './kept-fields';

/** What is shown, on all pages, as a file. */
export function QueueExport({ filter: { status, store, procedure, text } }: { filter: QueueFilter }) {
  return (
    <form method="post" action={EXPORT_CSV} className="flex flex-wrap items-baseline gap-x-4">
      <KeptFields kept={Object.entries({ status, store, procedure, text })} />
      <span className="text-muted">All of these as a file:</span>
      <button type="submit" className="plain">
        CSV
      </button>
      <button type="submit" formAction={EXPORT_JSON} className="plain">
        JSON
      </button>
    </form>
  );
}

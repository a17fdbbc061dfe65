import { allStores, currentPolicy } from '@/lib/policy/stores';
import { CARE } from '@/lib/requests/care/addresses';
import type { Queue } from '@/lib/requests/care/queue';
import { OPEN, type QueueFilter, STATUS_FILTERS } from '@/lib/requests/care/queue-filter';
import { STATUS_FILTER_WORDS } from './queue-words';

/** Search and filters, in one form: each button shows a status, the first one the status that is shown already. */
export function QueueForm({ filter, counts }: { filter: QueueFilter; counts: Queue['counts'] }) {
  const stores = allStores();
  const procedures = new Map(
    stores
      .flatMap((store) => Object.values(currentPolicy(store).procedures))
      .map(({ id, title }) => [id, title]),
  );
  return (
    <form method="post" action={CARE} className="mt-4 no-print">
      <div className="queue-filters" role="search">
        <div>
          <label htmlFor="text" className="eyebrow">
            Reference, order number, product, name or e-mail address
          </label>
          <input id="text" name="text" type="search" defaultValue={filter.text} className="field" />
        </div>
        <Select name="store" label="Store" any="Every store" chosen={filter.store}>
          {stores.map(({ id, name }) => [id, name])}
        </Select>
        <Select name="procedure" label="Procedure" any="Every procedure" chosen={filter.procedure}>
          {[...procedures]}
        </Select>
        <button type="submit" name="status" value={filter.status} className="button self-end">
          Show
        </button>
      </div>
      <fieldset className="-mx-2.5 mt-4 flex flex-wrap gap-x-1 gap-y-1">
        <legend className="sr-only">Status</legend>
        {STATUS_FILTERS.map((status) => (
          <button
            key={status}
            type="submit"
            name="status"
            value={status}
            aria-current={status === filter.status ? 'true' : undefined}
            className="tab"
          >
            {STATUS_FILTER_WORDS[status]}{' '}
            <span className="amount font-normal text-muted">{countOf(status, counts)}</span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly chosen: string;
  readonly children: readonly (readonly [string, string])[];
}

function Select({ name, label, any, chosen, children }: SelectProps) {
  return (
    <div>
      <label htmlFor={name} className="eyebrow">
        {label}
      </label>
      <select id={name} name={name} defaultValue={chosen} className="field">
        <option value="">{any}</option>
        {children.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function countOf(status: (typeof STATUS_FILTERS)[number], counts: Queue['counts']): number {
  if (status !== 'open' && status !== 'all') return counts[status] ?? 0;
  const counted = status === 'open' ? OPEN : STATUS_FILTERS.filter((one) => one !== 'open' && one !== 'all');
  return counted.reduce((sum, one) => sum + (counts[one] ?? 0), 0);
}

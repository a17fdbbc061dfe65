import type { Day } from '@/lib/dates/day';
import { formatDay } from '@/lib/dates/format-date';
import type { Store } from '@/lib/policy/types';
import { FORGOTTEN_AFTER, KNOWN_FROM } from '@/lib/searches/count-search';
import type { KnownSearch, SearchesWithoutResult } from '@/lib/searches/searches-without-result';

/** Searches shown of a store; `npm run searches` prints the rest. */
const MOST_SHOWN = 50;

interface StoreSearches {
  readonly store: Store;
  readonly searches: SearchesWithoutResult;
}

/** What shoppers looked for and did not find, a store at a time. */
export function SearchesView({ stores }: { stores: readonly StoreSearches[] }) {
  return (
    <div className="desk">
      <h1 className="text-3xl font-semibold">Searches without an answer</h1>
      <div className="mt-3 grid max-w-[46rem] gap-3">
        <p>
          What shoppers looked for on the page of results and did not find. Each is an article to write, or
          words to add to one, in the file search/phrasings.yaml of the store.
        </p>
        <p className="text-muted">
          Nothing says who searched. Words are kept once they came {KNOWN_FROM} times, without any that holds
          a digit, and are forgotten when nobody searched for them in {FORGOTTEN_AFTER} days.
        </p>
      </div>
      {stores.map((one) => (
        <OfStore key={one.store.id} {...one} />
      ))}
    </div>
  );
}

function OfStore({ store: { id, name }, searches: { known, others, since } }: StoreSearches) {
  const shown = known.slice(0, MOST_SHOWN);
  return (
    <section aria-labelledby={id} className="mt-9 max-w-[46rem]">
      <h2 id={id} className="text-2xl font-semibold">
        {name}
      </h2>
      {shown.length > 0 && (
        <ol className="rows mt-3 border-y border-hairline" aria-label={`Searches at ${name}`}>
          {shown.map((search) => (
            <Row key={search.words} {...search} />
          ))}
        </ol>
      )}
      <p className="mt-3 text-[0.95rem] text-muted">
        {since === null
          ? `Nothing is counted. In the last ${FORGOTTEN_AFTER} days either every search found an answer, or nobody searched.`
          : summaryOf({ hidden: known.length - shown.length, others, since })}
      </p>
    </section>
  );
}

function summaryOf({ hidden, others, since }: { hidden: number; others: number; since: Day }): string {
  const rest = hidden > 0 ? `${hidden} more came less often. ` : '';
  const rare = `${others} ${others === 1 ? 'search' : 'searches'} in words that came fewer than ${KNOWN_FROM} times. `;
  return `${rest}${others > 0 ? rare : ''}Counted since ${formatDay(since)}.`;
}

function Row({ words, times, firstOn, lastOn }: KnownSearch) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
      <q className="wrap-anywhere font-semibold">{words}</q>
      <span className="text-[0.95rem] text-muted">
        <span className="amount text-ink">{times} times</span>, {spanOf({ firstOn, lastOn })}
      </span>
    </li>
  );
}

const spanOf = ({ firstOn, lastOn }: Pick<KnownSearch, 'firstOn' | 'lastOn'>) =>
  firstOn === lastOn
    ? `all on ${formatDay(lastOn)}`
    : `first on ${formatDay(firstOn)}, last on ${formatDay(lastOn)}`;

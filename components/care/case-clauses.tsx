import { ClauseQuote } from '@/components/policy/clause-quote';
import type { ClauseId, Policy, Store } from '@/lib/policy/types';
import { clausesOfCase } from '@/lib/requests/care/clauses-of-case';
import type { StoredRequest } from '@/lib/requests/storage/types';

interface Props {
  readonly store: Store;
  readonly policy: Policy;
  readonly request: StoredRequest;
  /** Clauses that the page cites besides those of the estimate and of the steps. */
  readonly also: readonly ClauseId[];
}

/** Every clause that the page cites, quoted from the version that judged the request. */
export function CaseClauses({ store, policy, request, also }: Props) {
  const cited = new Set([...clausesOfCase(request), ...also]);
  const clauses = [...cited].flatMap((id) => policy.clauses[id] ?? []);
  if (clauses.length === 0) return null;
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">The clauses it rests on</h2>
      <div className="mt-2">
        {clauses.map((clause) => (
          <ClauseQuote key={clause.id} store={store} clause={clause} version={policy.version} anchor />
        ))}
      </div>
    </section>
  );
}

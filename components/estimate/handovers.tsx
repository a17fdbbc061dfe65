import { valueWords } from '@/lib/engine/answer-words';
import type { Estimate } from '@/lib/engine/types';
import { wizardAddress } from '@/lib/policy/addresses';

/** Where another procedure decides: which, under what condition, and the way there with everything that is known. */
export function Handovers({
  estimate: { handovers, policy, store },
  asOf,
}: {
  estimate: Estimate;
  asOf: string | undefined;
}) {
  return handovers.map(({ procedure, facts, if: conditions }) => {
    const target = procedure ? policy.procedures[procedure] : undefined;
    if (!target) return null;
    const entries = [...Object.entries(facts), ...(asOf ? [['asOf', asOf] as const] : [])];
    return (
      <section
        key={`${target.id}${conditions.map(({ value }) => value).join()}`}
        className="mt-6 border-l-4 border-accent pl-4"
      >
        {conditions.length > 0 && (
          <p className="font-semibold">
            If{' '}
            {conditions
              .map(
                ({ fact, value }) => `${policy.facts[fact]?.label}: ${valueWords(policy.facts[fact], value)}`,
              )
              .join('; ')}
          </p>
        )}
        <p>
          This is not decided here. The policy treats it under “{target.title}”. What you have answered so far
          comes along.
        </p>
        <p className="mt-3">
          <a className="button" href={wizardAddress(store, target.id, entries)}>
            Go on to “{target.title}”
          </a>
        </p>
      </section>
    );
  });
}

import { optionTerms } from '@/lib/engine/options/option-terms';
import type { Outcome } from '@/lib/engine/types';

/** What an option costs besides, what it hangs on, and when the money comes. */
export function OptionTerms({ outcomes }: { outcomes: readonly Outcome[] }) {
  const terms = optionTerms(outcomes);
  if (terms.length === 0) return null;
  return (
    <dl className="mt-2 space-y-1 text-muted">
      {terms.map(([name, words]) => (
        <div key={name}>
          <dt className="inline font-semibold">{name}: </dt>
          <dd className="inline">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

import { optionTerms } from '@/lib/engine/options/option-terms';
import type { OpenOption } from '@/lib/engine/options/types';
import type { Policy } from '@/lib/policy/types';

/** What an option hangs on, what it costs besides, and when the money comes. */
export function OptionTerms({ option, policy }: { option: OpenOption; policy: Policy }) {
  const terms = optionTerms(option, policy);
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

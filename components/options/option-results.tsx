import { outcomeWords } from '@/lib/engine/amount-words';
import { resultWords } from '@/lib/engine/options/result-words';
import type { OpenOption } from '@/lib/engine/options/types';
import type { Policy } from '@/lib/policy/types';

/** The results that an option may have, each with who decides it, or what it depends on. */
export function OptionResults({ option, policy }: { option: OpenOption; policy: Policy }) {
  return (
    <ul className="mt-2">
      {option.outcomes.map((outcome) => (
        <li key={outcome.id} className="flex flex-wrap justify-between gap-x-6 py-0.5">
          <span>{resultWords(outcome, option, policy)}</span>
          <span className="amount">{outcomeWords(outcome)}</span>
        </li>
      ))}
    </ul>
  );
}

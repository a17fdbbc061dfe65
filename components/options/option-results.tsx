import { outcomeWords } from '@/lib/engine/amount-words';
import { resultWords } from '@/lib/engine/options/result-words';
import type { Outcome } from '@/lib/engine/types';
import type { Policy } from '@/lib/policy/types';

/** The results that an option may have, each with who decides it, or what it depends on. */
export function OptionResults({ outcomes, policy }: { outcomes: readonly Outcome[]; policy: Policy }) {
  return (
    <ul className="mt-2">
      {outcomes.map((outcome) => (
        <li key={outcome.id} className="flex flex-wrap justify-between gap-x-6 py-0.5">
          <span>{resultWords(outcome, policy)}</span>
          <span className="amount">{outcomeWords(outcome)}</span>
        </li>
      ))}
    </ul>
  );
}

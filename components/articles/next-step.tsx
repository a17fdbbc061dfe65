import type { ReactNode } from 'react';
import { ProofMarks } from '@/components/estimate/proof-marks';
import { NEXT_STEP_TITLE, NEXT_STEP_WORDS } from '@/lib/articles/article-words';
import { openOptions } from '@/lib/articles/open-options';
import { worthWords } from '@/lib/engine/options/worth-words';
import { clausesAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';

interface Props {
  readonly store: Store;
  readonly policy: Policy;
  readonly procedure: string;
  readonly facts: string;
  /** The ways into the wizard, with what a reader of the article is known to have. */
  readonly children?: ReactNode;
}

/** What to do in the case of an article's example: the options that the engine finds open, best first, and the way on. */
export function NextStep({ store, policy, procedure, facts, children }: Props) {
  const [best, ...others] = openOptions(store, policy, { procedure, facts });
  return (
    <section aria-labelledby="next-step" className="border-l-4 border-accent pl-4">
      <h2 id="next-step" className="text-xl font-semibold">
        {NEXT_STEP_TITLE}
      </h2>
      <p className="eyebrow">{NEXT_STEP_WORDS}</p>
      <p className="!mt-2">
        <strong>
          {best.rule.title}: <span className="amount">{worthWords(best)}</span>.
        </strong>{' '}
        {best.because}
        <ProofMarks quoted={clausesAddress(store)} clauses={best.rule.clauses} />
      </p>
      {others.length > 0 && (
        <ul className="rows !mt-2">
          {others.map((option) => (
            <li key={option.rule.id} className="flex flex-wrap justify-between gap-x-6 py-1.5">
              <span>{option.rule.title}</span>
              <span className="amount">{worthWords(option)}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

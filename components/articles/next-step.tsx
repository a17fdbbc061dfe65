import type { ReactNode } from 'react';
import { ProofMarks } from '@/components/estimate/proof-marks';
import type { Moment } from '@/lib/dates/moment';
import { rankOptions } from '@/lib/engine/options/rank-options';
import { worthWords } from '@/lib/engine/options/worth-words';
import { readCase } from '@/lib/engine/read-case';
import { currencyOf } from '@/lib/money/currency';
import { clausesAddress } from '@/lib/policy/addresses';
import { onlyVersion } from '@/lib/policy/only-version';
import type { Policy, Store } from '@/lib/policy/types';

const UNUSED_NOW: Moment = { ms: 0, offsetMinutes: 0 };

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
  const world = { now: UNUSED_NOW, currencyOf };
  const read = readCase(onlyVersion(store, policy), procedure, new URLSearchParams(facts), world);
  if (!read.ok) throw new Error(`The next step cannot be read: ${JSON.stringify(read.problems)}`);
  const open = rankOptions(read.ruling).flatMap((option) => (option.possible ? [option] : []));
  const [best, ...others] = open;
  if (!best) throw new Error(`No option is open to the example ${procedure}?${facts}`);
  return (
    <section aria-labelledby="next-step" className="border-l-4 border-accent pl-4">
      <h2 id="next-step" className="text-xl font-semibold">
        What should I do now?
      </h2>
      <p className="eyebrow">Best first, in the example above</p>
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

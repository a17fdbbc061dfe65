import { LineTable } from '@/components/estimate/line-table';
import { exampleWords, OWN_CASE_WORDS } from '@/lib/articles/article-words';
import { type ExampleAttributes, workThrough } from '@/lib/articles/work-through';
import { formatDay } from '@/lib/dates/format-date';
import { dayOf } from '@/lib/dates/moment';
import { outcomeWords } from '@/lib/engine/amount-words';
import { answerWords } from '@/lib/engine/answer-words';
import type { Answer } from '@/lib/engine/types';
import { clausesAddress, wizardAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';
import { ExampleWaiting } from './example-waiting';

/** An example worked through by the engine: the facts, and what comes of them. */
export function WorkedExample({
  store,
  policy,
  ...example
}: ExampleAttributes & { store: Store; policy: Policy }) {
  const { estimate, given } = workThrough(store, policy, example);
  return (
    <section aria-label="An example" className="border-y border-hairline py-5">
      <p className="eyebrow">{exampleWords(formatDay(dayOf(estimate.facts.asOf)))}</p>
      <h2 className="!mt-1 text-xl font-semibold">{example.title}</h2>
      <ul className="text-muted">
        {given.map((fact) => (
          <li key={fact}>
            {policy.facts[fact]?.label}:{' '}
            {answerWords(policy.facts[fact], estimate.facts.answers.get(fact) as Answer)}
          </li>
        ))}
      </ul>
      {estimate.outcomes.map((outcome) => (
        <div key={outcome.id} className="mt-5">
          <h3 className="flex flex-wrap justify-between gap-x-6 text-lg font-semibold">
            {outcome.title} <span className="amount">{outcomeWords(outcome)}</span>
          </h3>
          {outcome.lines.length > 0 ? (
            <LineTable caption={outcome.title} lines={outcome.lines} quoted={clausesAddress(store)} />
          ) : (
            <p className="text-muted">{outcome.summary}</p>
          )}
        </div>
      ))}
      <ExampleWaiting ruling={estimate} />
      <p className="mt-4 no-print">
        <a href={wizardAddress(store, example.procedure)}>{OWN_CASE_WORDS}</a>
      </p>
    </section>
  );
}

import { LineTable } from '@/components/estimate/line-table';
import { formatDay } from '@/lib/dates/format-date';
import { dayOf, type Moment } from '@/lib/dates/moment';
import { outcomeWords } from '@/lib/engine/amount-words';
import { answerWords } from '@/lib/engine/answer-words';
import { consult } from '@/lib/engine/consult';
import { currencyOf } from '@/lib/money/currency';
import { clausesAddress, wizardAddress } from '@/lib/policy/addresses';
import { onlyVersion } from '@/lib/policy/only-version';
import type { Policy, Store } from '@/lib/policy/types';
import { ExampleWaiting } from './example-waiting';

const UNUSED_NOW: Moment = { ms: 0, offsetMinutes: 0 };

/**
 * An example worked through by the engine: the facts, and what comes of them, by the version that its article quotes. Its
 * facts say as of when.
 */
export function WorkedExample({
  store,
  policy,
  title,
  procedure,
  facts,
}: {
  store: Store;
  policy: Policy;
  title: string;
  procedure: string;
  facts: string;
}) {
  const entries = new URLSearchParams(facts);
  const verdict = consult(onlyVersion(store, policy), procedure, entries, { now: UNUSED_NOW, currencyOf });
  if (verdict?.status !== 'estimate' || !entries.has('asOf')) {
    throw new Error(
      `The example "${title}" gives no estimate: ${JSON.stringify(verdict?.status === 'invalid' ? verdict.problems : verdict?.status)}`,
    );
  }
  return (
    <section aria-label="An example" className="border-y border-hairline py-5">
      <p className="eyebrow">An example, worked through on {formatDay(dayOf(verdict.facts.asOf))}</p>
      <h2 className="!mt-1 text-xl font-semibold">{title}</h2>
      <ul className="text-muted">
        {[...verdict.facts.answers]
          .filter(([fact]) => entries.has(fact))
          .map(([fact, answer]) => (
            <li key={fact}>
              {verdict.policy.facts[fact]?.label}: {answerWords(verdict.policy.facts[fact], answer)}
            </li>
          ))}
      </ul>
      {verdict.outcomes.map((outcome) => (
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
      <ExampleWaiting ruling={verdict} />
      <p className="mt-4">
        <a href={wizardAddress(store, procedure)}>Work it out for your own order</a>
      </p>
    </section>
  );
}

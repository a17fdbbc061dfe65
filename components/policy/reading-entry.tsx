import type { ReactNode } from 'react';
import { formatMomentWords } from '@/lib/dates/format-date';
import { answerWords } from '@/lib/engine/answer-words';
import type { Comparison } from '@/lib/engine/other-reading';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Reading, Store } from '@/lib/policy/types';
import { ClauseQuote } from './clause-quote';
import { comparisonWords } from './comparison-words';

const KIND_WORDS: Record<Reading['kind'], string> = {
  contradiction: 'The text contradicts itself',
  gap: 'The text does not say',
  'undefined-base': 'The text does not say of what',
  'missing-amount': 'The text states no amount',
  boundary: 'The text leaves the limit open',
};

/** One ambiguity: what the text says, how it is read, what another reading would change, and what would settle it. */
export function ReadingEntry({
  store,
  reading,
  comparison,
  id,
}: {
  store: Store;
  reading: Reading;
  comparison: Comparison;
  id: string;
}) {
  const clause = comparison.ours.policy.clauses[reading.clause];
  return (
    <article aria-labelledby={id} className="mt-14">
      <p className="eyebrow">{KIND_WORDS[reading.kind]}</p>
      <h2 id={id} className="mt-1 mb-4 text-2xl font-semibold">
        {reading.question}
      </h2>
      {clause && <ClauseQuote store={store} clause={clause} />}
      <dl className="rows border-t border-hairline">
        {reading.says && <Term name="What the text says">{reading.says}</Term>}
        <Term name="Another reading">{reading.another}</Term>
        <Term name="What it would change">
          <Change comparison={comparison} />
          <Basket store={store} reading={reading} comparison={comparison} />
        </Term>
        <Term name="A wording that would settle it">
          <q className="font-serif">{reading.wording}</q>
        </Term>
      </dl>
    </article>
  );
}

function Change({ comparison }: { comparison: Comparison }) {
  const { ours, other } = comparisonWords(comparison);
  if (other === null) {
    return (
      <p>
        It changes no amount on this basket: <strong className="amount">{ours}</strong> with either reading.
      </p>
    );
  }
  return (
    <p>
      <strong className="amount">{ours}</strong> with our reading, <strong className="amount">{other}</strong>{' '}
      with the other.
    </p>
  );
}

/** The basket in words, with the way into the wizard that holds it. */
function Basket({
  store,
  reading,
  comparison: { ours },
}: {
  store: Store;
  reading: Reading;
  comparison: Comparison;
}) {
  const { procedure, facts, policy } = ours;
  const words = Object.keys(reading.basket.facts).flatMap((fact) => {
    const answer = facts.answers.get(fact);
    const definition = policy.facts[fact];
    return answer && definition ? [`${definition.label}: ${answerWords(definition, answer)}`] : [];
  });
  return (
    <p className="mt-1 text-[0.95rem] text-muted">
      {[...words, `Asked on ${formatMomentWords(facts.asOf)}`].join('. ')}.{' '}
      <a href={wizardAddress(store, procedure.id, Object.entries(reading.basket.facts))}>
        See our reading of this basket<span className="sr-only">: {reading.question}</span>
      </a>
    </p>
  );
}

const Term = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="py-3">
    <dt className="text-[0.95rem] text-muted">{name}</dt>
    <dd className="mt-0.5">{children}</dd>
  </div>
);

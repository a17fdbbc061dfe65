import type { ReactNode } from 'react';
import { ClauseQuote } from '@/components/policy/clause-quote';
import { outcomeWords } from '@/lib/engine/amount-words';
import { conditionWords } from '@/lib/engine/condition-words';
import { leftWords, totalOf } from '@/lib/engine/outcome-sums';
import type { Outcome, Ruling } from '@/lib/engine/types';
import { CERTAINTY_WORDS } from '@/lib/policy/outline';
import { LineTable } from './line-table';
import { MomentWords } from './moment-words';
import { Proofs } from './proofs';

/** One outcome: what it brings, the lines that make it, what it hangs on, and in the margin the clauses that prove it. */
export function OutcomeCard({
  outcome,
  ruling,
  alone = false,
}: {
  outcome: Outcome;
  ruling: Ruling;
  /** Whether it is the estimate's only outcome, whose amount the headline already shows. */
  alone?: boolean;
}) {
  const anchor = `${outcome.id}:`;
  const { refund, lines, youPay } = outcome;
  const cited = [...new Set([...[...lines, ...youPay].flatMap((line) => line.clauses), ...outcome.clauses])];
  const left = leftWords(outcome);
  return (
    <article className="outcome" aria-labelledby={`${anchor}title`}>
      <div>
        <p className="eyebrow">{CERTAINTY_WORDS[outcome.certainty]}</p>
        {outcome.if.length > 0 && (
          <p className="mt-1 font-semibold">If {conditionWords(outcome.if, ruling.policy)}</p>
        )}
        <h2 id={`${anchor}title`} className="mt-1 text-2xl font-semibold">
          {outcome.title}
        </h2>
        {!alone && <p className="amount mt-3 font-serif text-3xl font-semibold">{outcomeWords(outcome)}</p>}
        <p className="mt-3">{outcome.summary}</p>
        {lines.length > 0 && (
          <LineTable
            caption={`How the refund is made: ${outcome.title}`}
            lines={lines}
            total={totalOf(outcome)}
            quoted={`#${anchor}`}
          />
        )}
        {outcome.capped && (
          <p className="mt-2 text-muted">
            The deductions are more than what was paid. A refund is never below zero, so it is capped there.
          </p>
        )}
        {youPay.length > 0 && (
          <>
            <p className="mt-5 font-semibold">Besides, you pay</p>
            <LineTable
              caption={`What you pay besides: ${outcome.title}`}
              lines={youPay}
              quoted={`#${anchor}`}
            />
          </>
        )}
        {left && (
          <p className="mt-3">
            What you are left with after sending it back: <strong className="amount">{left}</strong>
          </p>
        )}
        <dl className="mt-4 space-y-2 empty:hidden">
          {outcome.condition && <Term name="On condition">{outcome.condition}</Term>}
          {outcome.until && refund?.max?.minor !== 0n && (
            <Term name="Until">
              <MomentWords moment={outcome.until} timeZone={ruling.store.timeZone} />
            </Term>
          )}
          {outcome.paidWithin && <Term name="Paid within">{outcome.paidWithin}</Term>}
        </dl>
      </div>
      <Proofs count={cited.length}>
        {cited.map((id) => {
          const clause = ruling.policy.clauses[id];
          return (
            clause && (
              <div key={id} id={`${anchor}${id}`}>
                <ClauseQuote store={ruling.store} clause={clause} version={ruling.policy.version} />
              </div>
            )
          );
        })}
      </Proofs>
    </article>
  );
}

const Term = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="inline font-semibold">{name}: </dt>
    <dd className="inline">{children}</dd>
  </div>
);

import { answerWords } from '@/lib/engine/answer-words';
import { canonicalText } from '@/lib/engine/read-answer';
import type { Ruling } from '@/lib/engine/types';
import { wizardAddress } from '@/lib/policy/addresses';
import type { FactName } from '@/lib/policy/types';

interface Props {
  readonly ruling: Ruling;
  readonly answered: readonly FactName[];
  readonly title: string;
  /** The moment at which the address wants the case judged, where it says so. */
  readonly asOf?: string | undefined;
  /** No heading where it stands above the page's own. */
  readonly as?: 'h2' | 'p';
}

/** The answers given, each with a way to change it that keeps the others. */
export function AnswersGiven({ ruling, answered, title, asOf, as: Title = 'h2' }: Props) {
  if (answered.length === 0) return null;
  const { store, procedure, policy, facts } = ruling;
  const currency = facts.currency.code === store.currency ? [] : [['currency', facts.currency.code] as const];
  const given = [...facts.answers].map(([fact, answer]) => [fact, canonicalText(answer)] as const);
  const entries = [...currency, ...given, ...(asOf ? [['asOf', asOf] as const] : [])];
  return (
    <section aria-labelledby="answers" className="answers">
      <Title id="answers" className="eyebrow">
        {title}
      </Title>
      <dl className="rows mt-1 border-y border-hairline">
        {answered.map((fact) => {
          const answer = facts.answers.get(fact);
          const label = policy.facts[fact]?.label ?? fact;
          return (
            answer && (
              <div
                key={fact}
                className="grid grid-cols-[minmax(0,1fr)] gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto]"
              >
                <dt className="text-muted">{label}</dt>
                <dd className="amount wrap-anywhere">{answerWords(policy.facts[fact], answer)}</dd>
                <dd className="no-print">
                  <a href={wizardAddress(store, procedure.id, [...entries, ['change', fact]])}>
                    Change<span className="sr-only"> “{label}”</span>
                  </a>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}

'use client';

import { outcomeWords } from '@/lib/engine/amount-words';
import { consult } from '@/lib/engine/consult';
import type { QuestionProps } from './question-props';
import { type AnswerFields, typedAnswer, withAnswer, worldOf } from './typed-answer';

/** What the answer in the field would bring, as soon as it can be said; it follows every keystroke. */
export function LiveEstimate(props: QuestionProps & { readonly typed: AnswerFields }) {
  const answer = typedAnswer(props.typed, props);
  const verdict =
    answer &&
    consult(
      props.store,
      props.procedure,
      withAnswer(props.others, props.fact, answer),
      worldOf(props.currency),
    );
  const estimate = verdict && verdict.status === 'estimate' ? verdict : undefined;
  return (
    <output aria-live="polite" className="mt-8 block empty:mt-0">
      {estimate && estimate.outcomes.length > 0 && (
        <span className="block border-t border-hairline pt-4">
          <span className="eyebrow block">With this answer</span>
          {estimate.outcomes.map((outcome) => (
            <span key={outcome.id} className="flex flex-wrap justify-between gap-x-6 py-1.5">
              <span>{outcome.title}</span>
              <span className="amount font-serif text-xl font-semibold">{outcomeWords(outcome)}</span>
            </span>
          ))}
        </span>
      )}
    </output>
  );
}

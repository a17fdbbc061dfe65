'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type ResolverResult, useForm } from 'react-hook-form';
import { consult } from '@/lib/engine/consult';
import { wizardAddress } from '@/lib/policy/addresses';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { AnswerField } from './answer-field';
import { ErrorSummary } from './error-summary';
import { LiveEstimate } from './live-estimate';
import type { QuestionProps } from './question-props';
import { type AnswerFields, typedAnswer, withAnswer, worldOf } from './typed-answer';

/**
 * One question. A plain GET form whose answer becomes part of the address; with scripts it is checked before it is sent,
 * by the very function that the server uses, and shows what the answer would bring while it is given.
 */
export function QuestionForm(props: QuestionProps) {
  const { store, procedure, fact, others, message, unknownLabel, currency } = props;
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useForm<AnswerFields>({
    defaultValues: props.fields,
    shouldFocusError: false,
    resolver: (fields): ResolverResult<AnswerFields> => {
      const message = problemWith(typedAnswer(fields, props));
      return message
        ? { values: {}, errors: { [fact]: { type: 'refused', message } } }
        : { values: fields, errors: {} };
    },
  });
  const refusal =
    form.formState.errors[fact]?.message?.toString() ?? (form.formState.isSubmitted ? undefined : message);

  const [scripted, setScripted] = useState(false);
  useEffect(() => {
    setScripted(true);
    // These scripts may come late, when the shopper is at work in the form.
    if (!message && nobodyIsAtWork()) heading.current?.focus();
  }, [message]);

  const typed = form.watch();
  const problemWith = (answer: string): string | undefined => {
    if (answer === '')
      return `${props.label}: give an answer${unknownLabel ? ', or say that you do not know' : ''}.`;
    const verdict = consult(store, procedure, withAnswer(others, fact, answer), worldOf(currency));
    const problems = verdict?.status === 'invalid' ? verdict.problems : [];
    return problems.find((problem) => problem.fact === fact)?.message ?? problems[0]?.message;
  };
  const otherCurrency = () => props.type === 'money' && form.getValues('currency') !== currency.code;
  const go = (answer: string) =>
    router.push(wizardAddress(store, procedure, withAnswer(others, fact, answer)));

  return (
    <>
      {refusal && (
        <ErrorSummary
          key={form.formState.submitCount}
          message={refusal}
          field={props.fieldId}
          isNews={form.formState.isSubmitted}
        />
      )}
      <form
        action={props.action}
        method="get"
        data-live
        noValidate={scripted}
        onSubmit={(event) => {
          const { submitter } = event.nativeEvent as SubmitEvent;
          if (submitter?.getAttribute('value') === UNKNOWN) {
            event.preventDefault();
            go(UNKNOWN);
          } else if (!otherCurrency()) {
            form.handleSubmit((fields) => go(typedAnswer(fields, props)))(event);
          }
        }}
      >
        {others
          .filter(([name]) => name !== 'currency' || props.type !== 'money')
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <AnswerField
          {...props}
          form={form}
          typed={typed}
          heading={heading}
          refusal={refusal}
          scripted={scripted}
        />
        <div className="mt-7 flex flex-wrap gap-3">
          <button type="submit" className="button">
            Continue
          </button>
          {unknownLabel && props.type !== 'choice' && props.type !== 'yes-no' && (
            <button type="submit" name={fact} value={UNKNOWN} formNoValidate className="button button-quiet">
              {unknownLabel}
            </button>
          )}
        </div>
        <LiveEstimate {...props} typed={typed} />
      </form>
    </>
  );
}

/** Whether the focus is nowhere: after a question has given way to the next, or when the page has just opened. */
const nobodyIsAtWork = () => document.activeElement === document.body;

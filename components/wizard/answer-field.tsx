'use client';

import type { RefObject } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { ChoiceField } from './choice-field';
import { DayField } from './day-field';
import { MomentField } from './moment-field';
import { MoneyField } from './money-field';
import type { QuestionProps } from './question-props';
import type { AnswerFields } from './typed-answer';

export interface FieldProps extends QuestionProps {
  readonly form: UseFormReturn<AnswerFields>;
  /** What stands in the fields at present. */
  readonly typed: AnswerFields;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly refusal: string | undefined;
  /** Whether scripts check the answer, so that the browser need not. */
  readonly scripted: boolean;
}

/** The field of a question, by the type of its fact. */
export function AnswerField(props: FieldProps) {
  switch (props.type) {
    case 'money':
      return <MoneyField {...props} />;
    case 'day':
      return <DayField {...props} />;
    case 'moment':
      return <MomentField {...props} />;
    default:
      return <ChoiceField {...props} />;
  }
}

interface HeadingProps extends FieldProps {
  /** The id of a lone field that it is the label of, too. */
  readonly labels?: string;
}

/** The question itself, the page's heading; it takes the focus when the page opens, unless something is wrong. */
export function QuestionHeading({ heading, question, refusal, labels }: HeadingProps) {
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      autoFocus={!refusal}
      className="text-3xl font-semibold outline-none sm:text-4xl"
    >
      {labels ? <label htmlFor={labels}>{question}</label> : question}
    </h1>
  );
}

/** A hint, how to find the answer, and why the one given was refused. */
export function QuestionHints({ fieldId, hint, findOut, refusal }: FieldProps) {
  return (
    <div id={`${fieldId}-hint`} className="mt-3 mb-5">
      {hint && <p className="text-muted">{hint}</p>}
      {findOut && <p className="mt-1 text-muted">If you do not know: {findOut}</p>}
      {refusal && <p className="message mt-3">{refusal}</p>}
    </div>
  );
}

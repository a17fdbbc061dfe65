'use client';

import { type FieldProps, QuestionHeading, QuestionHints } from './answer-field';

/** A calendar day. */
export function DayField(props: FieldProps) {
  const { form, fields, fact, fieldId, refusal } = props;
  return (
    <>
      <QuestionHeading {...props} labels={fieldId} />
      <QuestionHints {...props} />
      <input
        {...form.register(fact)}
        id={fieldId}
        type="date"
        defaultValue={fields[fact] as string}
        required
        aria-describedby={`${fieldId}-hint`}
        aria-invalid={refusal !== undefined}
        className="field max-w-56"
      />
    </>
  );
}

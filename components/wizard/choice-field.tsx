'use client';

import { UNKNOWN } from '@/lib/policy/vocabulary';
import { type FieldProps, QuestionHeading, QuestionHints } from './answer-field';

/**
 * A choice as radio buttons, each row a target of its own. The group says that an answer is needed, and whether the one given
 * is wrong: buttons that the browser itself checks would each be read out as wrong before anything was chosen.
 */
export function ChoiceField(props: FieldProps) {
  const { form, fields, fact, options, unknownLabel, fieldId, refusal, scripted } = props;
  const rows = unknownLabel ? [...options, { value: UNKNOWN, label: unknownLabel }] : options;
  return (
    <fieldset
      role="radiogroup"
      aria-required
      aria-describedby={`${fieldId}-hint`}
      aria-invalid={refusal !== undefined}
    >
      <legend>
        <QuestionHeading {...props} />
      </legend>
      <QuestionHints {...props} />
      <div className="rows border-y border-hairline">
        {rows.map(({ value, label }, index) => (
          <label
            key={value}
            className="flex min-h-12 cursor-pointer items-center gap-4 py-2.5 has-checked:font-semibold"
          >
            <input
              {...form.register(fact)}
              id={index === 0 ? fieldId : undefined}
              type="radio"
              value={value}
              defaultChecked={fields[fact] === value}
              required={!scripted}
              aria-invalid={false}
              className="size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

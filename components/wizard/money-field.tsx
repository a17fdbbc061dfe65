'use client';

import { formatMoney } from '@/lib/money/format-money';
import { fromMajor } from '@/lib/money/money';
import { type FieldProps, QuestionHeading, QuestionHints } from './answer-field';
import { typedAnswer } from './typed-answer';

/** An amount as people type it, said back as it was understood. */
export function MoneyField(props: FieldProps) {
  const { form, fact, fieldId, refusal, currency } = props;
  const understood = fromMajor(typedAnswer(props.typed, props), currency);
  return (
    <>
      <QuestionHeading {...props} labels={fieldId} />
      <QuestionHints {...props} />
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...form.register(fact)}
          id={fieldId}
          defaultValue={props.fields[fact] as string}
          inputMode="decimal"
          autoComplete="off"
          required
          aria-describedby={`${fieldId}-hint ${fieldId}-understood`}
          aria-invalid={refusal !== undefined}
          className="field amount max-w-56 text-xl"
        />
        <span className="text-muted">{currency.code}</span>
      </div>
      <p id={`${fieldId}-understood`} className="mt-2 min-h-7 text-muted">
        {understood && `Understood as ${formatMoney(understood)}.`}
      </p>
      <details className="mt-1">
        <summary className="text-accent">Paid in another currency?</summary>
        <label className="mt-2 block">
          <span className="block text-muted">The three letters of the currency, as on your order</span>
          <input
            {...form.register('currency')}
            defaultValue={currency.code}
            maxLength={3}
            pattern="[A-Za-z]{3}"
            autoCapitalize="characters"
            className="field mt-1 max-w-24 uppercase"
          />
        </label>
      </details>
    </>
  );
}

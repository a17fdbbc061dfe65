'use client';

import { useEffect, useRef, useState } from 'react';
import { type ResolverResult, useForm } from 'react-hook-form';
import type { Store } from '@/lib/policy/types';
import { REQUEST_FIELDS, type RequestFields, requestFields } from '@/lib/requests/request-fields';
import { ProblemSummary } from './problem-summary';
import { RequestFormMarkup } from './request-form-markup';

/** The request's form made live: checked by the server's own rules before it is sent, and sent as the plain form it is. */
export function RequestForm({
  store,
  hidden,
}: {
  store: Pick<Store, 'id'>;
  hidden: readonly (readonly [string, string])[];
}) {
  const summary = useRef<HTMLDivElement>(null);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const { register, handleSubmit, formState } = useForm<RequestFields>({
    resolver: checked,
    shouldFocusError: false,
  });
  const problems = REQUEST_FIELDS.flatMap((field) => {
    const message = formState.errors[field]?.message;
    return message ? [{ field, message }] : [];
  });
  useEffect(() => {
    if (formState.submitCount > 0) summary.current?.focus();
  }, [formState.submitCount]);
  return (
    <>
      {problems.length > 0 && <ProblemSummary ref={summary} problems={problems} />}
      <RequestFormMarkup
        store={store}
        hidden={hidden}
        problems={problems}
        input={register}
        form={{
          noValidate: scripted,
          onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
            const form = event.currentTarget;
            handleSubmit(() => form.submit())(event);
          },
        }}
      />
    </>
  );
}

function checked(values: RequestFields): ResolverResult<RequestFields> {
  const parsed = requestFields.safeParse(values);
  if (parsed.success) return { values: parsed.data, errors: {} };
  return {
    values: {},
    errors: Object.fromEntries(
      parsed.error.issues.toReversed().map(({ path, message }) => [path[0], { type: 'refused', message }]),
    ),
  };
}

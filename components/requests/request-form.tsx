'use client';

import { useEffect, useRef, useState } from 'react';
import { type ResolverResult, useForm } from 'react-hook-form';
import { useErrorTitle } from '@/components/ui/use-error-title';
import type { Evidence } from '@/lib/policy/types';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';
import { REQUEST_FIELDS, type RequestFields, requestFields } from '@/lib/requests/request-fields';
import { ChosenPhotos } from './chosen-photos';
import { PhotoField } from './photo-field';
import { ProblemSummary } from './problem-summary';
import { type FormStore, RequestFormMarkup } from './request-form-markup';
import { SendProgress } from './send-progress';
import { usePhotos } from './use-photos';
import { useSending } from './use-sending';

interface Props {
  readonly store: FormStore;
  readonly hidden: readonly (readonly [string, string])[];
  readonly evidence: readonly Evidence[];
}

/**
 * The request's form made live: checked by the server's own rules before it is sent, its photos gathered and shown, and
 * the sending shown as it goes. What is refused stays as it was, with the photos.
 */
export function RequestForm({ store, hidden, evidence }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const { register, handleSubmit, formState } = useForm<RequestFields>({
    resolver: checked,
    shouldFocusError: false,
  });
  const { photos, leftOut, onChange, onRemove } = usePhotos();
  const { progress, problems: refused, status, send, cancel } = useSending();
  const mistyped = REQUEST_FIELDS.flatMap((field) => {
    const message = formState.errors[field]?.message;
    return message ? [{ field, message }] : [];
  });
  const problems = mistyped.length > 0 ? mistyped : refused;
  useEffect(() => {
    if (formState.submitCount > 0) summary.current?.focus();
  }, [formState.submitCount, refused]);
  useErrorTitle(problems.length > 0);
  const stop = () => {
    cancel();
    submit.current?.focus();
  };
  const photoMessages = problems.filter(({ field }) => field === PHOTO_FIELD).map(({ message }) => message);
  return (
    <>
      {problems.length > 0 && <ProblemSummary ref={summary} problems={problems} />}
      <RequestFormMarkup
        store={store}
        hidden={hidden}
        problems={problems}
        evidence={evidence}
        input={register}
        form={{
          'data-live': true,
          noValidate: scripted,
          onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
            const form = event.currentTarget;
            handleSubmit(() => send(form, photos))(event);
          },
        }}
        photos={
          <PhotoField
            care={store.care}
            evidence={evidence}
            messages={photoMessages}
            onChange={scripted ? onChange : undefined}
          >
            <ChosenPhotos photos={photos} leftOut={leftOut} onRemove={onRemove} />
          </PhotoField>
        }
        submit={submit}
        sending={<SendProgress progress={progress} status={status} onCancel={stop} />}
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

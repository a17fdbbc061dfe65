import type { ReactNode, Ref } from 'react';
import { postRequestAddress } from '@/lib/policy/addresses';
import type { Evidence, Store } from '@/lib/policy/types';
import type { FieldProblem } from '@/lib/requests/posted';
import type { RequestField } from '@/lib/requests/request-fields';
import { FieldRow } from './field-row';
import { midSentence } from './mid-sentence';

/** What a form needs to know of its store. */
export type FormStore = Pick<Store, 'id' | 'care'>;

interface Props {
  readonly store: FormStore;
  readonly hidden: readonly (readonly [string, string])[];
  readonly problems: readonly FieldProblem[];
  readonly evidence: readonly Evidence[];
  /** What makes each input live, or gives it back what was typed. */
  readonly input: (field: RequestField) => object;
  readonly form?: object;
  /** The photos come last, so that everything typed has arrived before the first of them. */
  readonly photos: ReactNode;
  readonly submit?: Ref<HTMLButtonElement>;
  /** How far it has been sent. */
  readonly sending?: ReactNode;
}

/** The request's form, without anything that needs scripts; a wrapper makes it live in the browser. */
export function RequestFormMarkup({
  store,
  hidden,
  problems,
  evidence,
  input,
  form,
  photos,
  submit,
  sending,
}: Props) {
  const messageFor = (field: RequestField) => problems.find((problem) => problem.field === field)?.message;
  const row = (name: RequestField) => ({ name, input: input(name), message: messageFor(name) });
  return (
    <form
      action={postRequestAddress(store)}
      method="post"
      encType="multipart/form-data"
      className="mt-8 space-y-6"
      {...form}
    >
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldRow
        {...row('orderNumber')}
        label="Order number"
        hint="As in your account or in the confirmation e-mail."
        autoComplete="off"
      />
      <FieldRow {...row('product')} label="Product" hint="Its name or SKU." autoComplete="off" />
      <FieldRow
        {...row('description')}
        label="What happened"
        hint={askedFor(evidence) ?? 'A detailed description, so that customer care need not ask.'}
        rows={6}
        autoComplete="off"
      />
      <FieldRow {...row('name')} label="Your name" autoComplete="name" />
      <FieldRow
        {...row('email')}
        label="Your e-mail address"
        hint="Customer care answers there. It is used for nothing else."
        type="email"
        autoComplete="email"
      />
      {photos}
      <div>
        <button ref={submit} type="submit" className="button">
          Send the request
        </button>
        {sending}
      </div>
    </form>
  );
}

/** What the policy wants to be told in the description, where it wants something. */
function askedFor(evidence: readonly Evidence[]): string | undefined {
  const asked = evidence.filter(({ field }) => field === 'description');
  const labels = asked.map(({ label }) => midSentence(label));
  return labels.length > 0 ? `The policy asks for: ${labels.join('; ')}.` : undefined;
}

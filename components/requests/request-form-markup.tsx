import { postRequestAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import type { RequestField } from '@/lib/requests/request-fields';
import type { FieldProblem } from '@/lib/requests/submit-request';
import { FieldRow } from './field-row';

interface Props {
  readonly store: Pick<Store, 'id'>;
  readonly hidden: readonly (readonly [string, string])[];
  readonly problems: readonly FieldProblem[];
  /** What makes each input live, or gives it back what was typed. */
  readonly input: (field: RequestField) => object;
  readonly form?: object;
}

/** The request's form, without anything that needs scripts; a wrapper makes it live in the browser. */
export function RequestFormMarkup({ store, hidden, problems, input, form }: Props) {
  const messageFor = (field: RequestField) => problems.find((problem) => problem.field === field)?.message;
  const row = (name: RequestField) => ({ name, input: input(name), message: messageFor(name) });
  return (
    <form
      action={postRequestAddress(store as Store)}
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
        hint="A detailed description, so that customer care need not ask."
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
      <button type="submit" className="button">
        Send the request
      </button>
    </form>
  );
}

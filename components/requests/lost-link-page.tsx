import { lostLinkAddress } from '@/lib/policy/addresses';
import type { Store } from '@/lib/policy/types';
import type { FieldProblem, Posted } from '@/lib/requests/posted';
import { FieldRow } from './field-row';
import { ProblemSummary } from './problem-summary';

interface Props {
  readonly store: Store;
  readonly problems?: readonly FieldProblem[];
  readonly posted?: Posted;
  /** Whether the link was asked for just now. What is said then is the same for every reference and address. */
  readonly asked?: boolean;
}

/** Where a shopper asks for the link of a request again. */
export function LostLinkPage({ store, problems = [], posted = new Map(), asked = false }: Props) {
  const row = (name: 'reference' | 'email') => ({
    name,
    input: { defaultValue: posted.get(name) ?? '', maxLength: 300 },
    message: problems.find(({ field }) => field === name)?.message,
  });
  return (
    <div className="page">
      {problems.length > 0 && <ProblemSummary problems={problems} fields={['reference', 'email']} />}
      <h1 className="text-4xl font-semibold">The link to your request, again</h1>
      {asked ? (
        <div role="status" className="answer mt-6">
          <p>If there is such a request, a mail with its link is on its way to that address.</p>
          <p className="font-sans text-base">
            It can take a few minutes, and at most one is sent in a quarter of an hour. If none comes, look
            among the unwanted mail, check what you typed, or write to{' '}
            <a href={`mailto:${store.care.email}`}>{store.care.email}</a>.
          </p>
        </div>
      ) : (
        <p className="mt-3 text-muted">
          Give the reference of your request and the e-mail address that you gave with it. The link goes to
          that address only.
        </p>
      )}
      <form action={lostLinkAddress(store)} method="post" className="mt-8 space-y-6">
        <FieldRow
          {...row('reference')}
          label="Reference"
          hint="Ten letters and digits, such as AB-7F3K-9QXM. Small letters and spaces do not matter."
          autoComplete="off"
        />
        <FieldRow {...row('email')} label="Your e-mail address" type="email" autoComplete="email" />
        <button type="submit" className="button">
          Send me the link
        </button>
      </form>
    </div>
  );
}

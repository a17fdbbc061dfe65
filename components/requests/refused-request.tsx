import type { Store } from '@/lib/policy/types';
import { REQUEST_FIELDS } from '@/lib/requests/request-fields';
import type { FieldProblem, Posted } from '@/lib/requests/submit-request';
import { ProblemSummary } from './problem-summary';
import { RequestFormMarkup } from './request-form-markup';

interface Props {
  readonly store: Store;
  readonly posted: Posted;
  readonly problems: readonly FieldProblem[];
}

/** The form again after it was refused: what is wrong on top, everything typed kept. */
export function RefusedRequest({ store, posted, problems }: Props) {
  const hidden = [...posted].filter(([name]) => !(REQUEST_FIELDS as string[]).includes(name));
  return (
    <div className="page">
      <ProblemSummary problems={problems} />
      <h1 className="text-4xl font-semibold">Your request was not sent</h1>
      <p className="mt-3 text-muted">Nothing is lost. Mend what is named above and send it again.</p>
      <RequestFormMarkup
        store={store}
        hidden={hidden}
        problems={problems}
        input={(field) => ({ defaultValue: posted.get(field) ?? '' })}
      />
    </div>
  );
}

import type { Evidence, Store } from '@/lib/policy/types';
import { PHOTO_FIELD } from '@/lib/requests/photos/photo-limits';
import type { FieldProblem, Posted } from '@/lib/requests/posted';
import { REQUEST_FIELDS } from '@/lib/requests/request-fields';
import { PhotoField } from './photo-field';
import { ProblemSummary } from './problem-summary';
import { RequestFormMarkup } from './request-form-markup';

interface Props {
  readonly store: Store;
  readonly posted: Posted;
  readonly problems: readonly FieldProblem[];
  readonly evidence: readonly Evidence[];
}

/** The form again after it was refused: what is wrong on top, everything typed kept. */
export function RefusedRequest({ store, posted, problems, evidence }: Props) {
  const hidden = [...posted].filter(([name]) => !(REQUEST_FIELDS as string[]).includes(name));
  const photoMessages = problems.filter(({ field }) => field === PHOTO_FIELD).map(({ message }) => message);
  return (
    <div className="page">
      <ProblemSummary problems={problems} />
      <h1 className="text-4xl font-semibold">Your request was not sent</h1>
      <p className="mt-3 text-muted">
        Everything you typed is kept. Mend what is named above and send it again.
      </p>
      <RequestFormMarkup
        store={store}
        hidden={hidden}
        problems={problems}
        evidence={evidence}
        input={(field) => ({ defaultValue: posted.get(field) ?? '' })}
        photos={
          <PhotoField
            care={store.care}
            evidence={evidence}
            messages={photoMessages}
            note="Photos cannot be kept here. If you chose some, choose them again."
          />
        }
      />
    </div>
  );
}

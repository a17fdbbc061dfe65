import { ProofMarks } from '@/components/estimate/proof-marks';
import type { Moment } from '@/lib/dates/moment';
import type { Store } from '@/lib/policy/types';
import type { NextStep } from '@/lib/requests/next-step';
import { nextStepInWords } from '@/lib/requests/next-step-in-words';
import { isOverdue } from '@/lib/requests/shopper/is-overdue';
import { STATUS_WORDS } from '@/lib/requests/status-words';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { ACTS, dueWords } from './due-words';

interface Props {
  readonly store: Store;
  readonly request: StoredRequest;
  readonly next: NextStep;
  readonly now: Moment;
}

/** Where a request stands, who has to act and by when, and what the shopper reads about it. */
export function CaseStanding({ store, request, next, now }: Props) {
  const due = dueWords(next, store.timeZone);
  const overdue = isOverdue(next, now, store.timeZone);
  return (
    <div className="mt-3 max-w-[46rem]">
      <p className="text-lg">
        <strong>{STATUS_WORDS[request.status]}.</strong>{' '}
        {next.by && `${ACTS[next.by]}${due ? ` by ${due}` : ''}.`}{' '}
        {overdue && <strong className="message">Overdue.</strong>}
      </p>
      <p className="mt-1 text-[0.95rem] text-muted">
        The shopper reads: “{nextStepInWords(next, store.timeZone)}”{' '}
        <ProofMarks clauses={next.clauses} quoted="#" />
      </p>
    </div>
  );
}

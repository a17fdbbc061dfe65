import { formatMoment, now } from '@/lib/dates/moment';
import { findStore } from '@/lib/policy/stores';
import { wakeSender } from '../outbox/sender';
import type { FieldProblem, Posted } from '../posted';
import { recipients } from '../recipients';
import { loadRequest } from '../storage/load-request';
import type { Database } from '../storage/schema';
import { takeStep } from '../storage/take-step';
import { type DeskRefusal, decideAtDesk } from './decide-at-desk';
import { readDeskForm } from './desk-form';
import { readCareStep } from './read-care-step';
import type { RefusedForm } from './refused-form';
import { currencyOfRequest } from './request-money';

/**
 * Takes the step that a form of the care desk asks for; when it returns `taken`, step and messages are on the disk. Else
 * nothing has changed, and the form comes back with what is wrong. Undefined where there is no such request.
 */
export async function takeDeskStep(
  db: Database,
  reference: string,
  form: Posted,
): Promise<'taken' | RefusedForm | undefined> {
  const request = await loadRequest(db, reference);
  const store = request && findStore(request.store);
  if (!request || !store) return undefined;
  const { body, seen, rows, wantsRow, typed } = readDeskForm(form, currencyOfRequest(store, request));
  const back = (problems: readonly FieldProblem[], stale = false): RefusedForm => ({
    step: form.get('status') ?? '',
    typed,
    rows,
    problems,
    stale,
  });
  if (wantsRow) return back([]);
  const read = readCareStep(body);
  if (!read.ok) return back(read.problems);
  const context = { store, at: formatMoment(now()) };
  const taken = await takeStep(
    db,
    reference,
    (current) => decideAtDesk(read.step, seen, current, context),
    recipients('care'),
  );
  if (!taken) return undefined;
  if ('refusal' in taken) return back(problemsOf(taken.refusal), taken.refusal.kind === 'stale');
  wakeSender();
  return 'taken';
}

function problemsOf(refusal: DeskRefusal): readonly FieldProblem[] {
  if (refusal.kind === 'problems') return refusal.problems;
  return refusal.kind === 'not-allowed' ? [{ field: 'status', message: refusal.message }] : [];
}

import type { RequestStatus, Store } from '@/lib/policy/types';
import type { FieldProblem } from '../posted';
import { allowedSteps, stepToTakeBack } from '../steps';
import type { Decision } from '../storage/take-step';
import type { StoredRequest, TimelineEntry } from '../storage/types';
import { whatFollows } from '../what-follows';
import type { CareStep } from './care-step';
import { amountProblems } from './check-amounts';
import { currencyOfRequest, withAllDecimals } from './request-money';

/** Why the care team's step is not taken. */
export type CareRefusal =
  | { readonly kind: 'other-store' }
  | {
      readonly kind: 'not-allowed';
      readonly message: string;
      readonly allowed: readonly RequestStatus[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** The store whose care team acts, and the moment, ISO 8601 in UTC. */
export interface CareContext {
  readonly store: Store;
  readonly at: string;
}

/** The step of the care team that follows where the request stands, or why there is none. Pure. */
export function decideStep(
  step: CareStep,
  request: StoredRequest,
  { store, at }: CareContext,
): Decision<CareRefusal> {
  if (request.store !== store.id) return { refusal: { kind: 'other-store' } };
  const allowed = allowedSteps(request.status, whatFollows(store, request).parcel);
  if ('takeBack' in step) return takeBack(step.note, request, allowed, at);
  const { status, note, details } = step;
  if (!allowed.includes(status)) {
    const message = `${standing(request.status, allowed)}, not ${status}.`;
    return { refusal: { kind: 'not-allowed', message, allowed } };
  }
  const problems = [...reasonProblems(step), ...amountProblems(details, request, store)];
  if (problems.length > 0) return { refusal: { kind: 'problems', problems } };
  const written = withAllDecimals(details, currencyOfRequest(store, request));
  return { step: { status, at, note, by: 'care', details: written } };
}

/** Whoever is refused is told why. */
const reasonProblems = ({ status, note }: Extract<CareStep, { status: unknown }>): FieldProblem[] =>
  status === 'declined' && !note
    ? [{ field: 'note', message: 'Reason: say why the request is declined.' }]
    : [];

function takeBack(
  note: string | null,
  { timeline }: StoredRequest,
  allowed: readonly RequestStatus[],
  at: string,
): Decision<CareRefusal> {
  const back = stepToTakeBack(timeline);
  if (!back) {
    const message = 'No step has been taken since the request was made, so none can be taken back.';
    return { refusal: { kind: 'not-allowed', message, allowed } };
  }
  const { status, position } = back;
  const step: TimelineEntry = { status, at, note, by: 'care', details: { takesBack: position } };
  return { step };
}

function standing(status: RequestStatus, allowed: readonly RequestStatus[]): string {
  const [last, ...others] = allowed.toReversed();
  const next = others.length > 0 ? `${others.toReversed().join(', ')} or ${last}` : (last ?? 'nothing more');
  return `The request is ${status}. It can become ${next}`;
}

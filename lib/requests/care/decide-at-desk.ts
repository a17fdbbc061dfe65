import { fromMajor } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import type { FieldProblem } from '../posted';
import type { Decision } from '../storage/take-step';
import type { StoredRequest } from '../storage/types';
import { whatFollows } from '../what-follows';
import type { CareStep } from './care-step';
import { type CareContext, type CareRefusal, decideStep } from './decide-step';
import { expectedRefunds, isExpected } from './expected-refund';
import { currencyOfRequest } from './request-money';

export type DeskRefusal = CareRefusal | { readonly kind: 'stale' };

/**
 * The step that a person takes at the care desk, who saw `seen` steps: refused where others were taken meanwhile. A person
 * is asked for more than another system is: where the item must go, and why a refund is not what the estimate said.
 */
export function decideAtDesk(
  step: CareStep,
  seen: number,
  request: StoredRequest,
  context: CareContext,
): Decision<DeskRefusal> {
  if (request.timeline.length !== seen) return { refusal: { kind: 'stale' } };
  const decision = decideStep(step, request, context);
  if ('refusal' in decision || 'takeBack' in step) return decision;
  const problems = [
    ...returnAddressProblems(step, request, context.store),
    ...refundProblems(step, request, context.store),
  ];
  return problems.length > 0 ? { refusal: { kind: 'problems', problems } } : decision;
}

type Forward = Extract<CareStep, { status: unknown }>;

function returnAddressProblems(
  { status, details }: Forward,
  request: StoredRequest,
  store: Store,
): FieldProblem[] {
  if (status !== 'authorised' || details.returnAddress) return [];
  if (whatFollows(store, request).parcel !== 'comes-back') return [];
  return [{ field: 'returnAddress', message: 'Return address: say where the item must be sent.' }];
}

function refundProblems({ status, note, details }: Forward, request: StoredRequest, store: Store) {
  if (status !== 'refunded') return [];
  const refund = fromMajor(details.refund ?? '', currencyOfRequest(store, request));
  if (!refund) return [{ field: 'refund', message: 'Refund: say how much was refunded.' }];
  if (note || isExpected(refund, expectedRefunds(store, request))) return [];
  const message = 'Note: the amount is not what the estimate says. Tell the shopper why.';
  return [{ field: 'note', message }];
}

import type { Store } from '@/lib/policy/types';
import type { StoredRequest } from './storage/types';

/** A request as its JSON address gives it; `next` is null while no clause says by when the store must act. */
export function requestJson(store: Store, request: StoredRequest) {
  return {
    reference: request.reference,
    store: store.id,
    procedure: request.procedure,
    status: statusOf(request),
    timeline: request.timeline,
    facts: request.facts,
    estimate: request.estimate,
    attachments: [],
    next: { by: null, text: NEXT },
  };
}

/** Where a request stands: the last entry of its timeline. */
const statusOf = ({ timeline }: Pick<StoredRequest, 'timeline'>) => timeline.at(-1)?.status ?? 'requested';

/** What comes after a request was made. */
export const NEXT = 'Customer care answers by e-mail. The policy does not say by when.';

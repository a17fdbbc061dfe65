import type { Store } from '@/lib/policy/types';
import { nextStepJson } from './next-step-in-words';
import { detailsInForce } from './steps';
import type { StoredRequest } from './storage/types';
import { whatFollows } from './what-follows';

/**
 * A request as its JSON address gives it: what the contract names, and besides what the steps in force brought, null where
 * none did. Neither the key nor anything that tells who the shopper is.
 */
export function requestJson(store: Store, request: StoredRequest) {
  const { returnAddress, rma, trackingNumber, carrier, deductions, refund } = detailsInForce(
    request.timeline,
  );
  return {
    reference: request.reference,
    store: store.id,
    procedure: request.procedure,
    status: request.status,
    timeline: request.timeline.map(({ status, at, note }) => ({ status, at, note })),
    facts: request.facts,
    estimate: request.estimate,
    attachments: request.attachments.map(({ name, size }) => ({ name, size })),
    next: nextStepJson(whatFollows(store, request).next, store.timeZone),
    returnAddress: returnAddress ?? null,
    rma: rma ?? null,
    tracking: trackingNumber && carrier ? { trackingNumber, carrier } : null,
    deductions: deductions ?? [],
    refund: refund ?? null,
  };
}

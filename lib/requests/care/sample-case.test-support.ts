import { findStore } from '@/lib/policy/stores';
import type { RequestStatus, Store } from '@/lib/policy/types';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { StepDetails, StoredRequest, TimelineEntry } from '../storage/types';

/** A store with its real policy. */
export function storeOf(id: string): Store {
  const store = findStore(id);
  if (!store) throw new Error(`no store ${id}`);
  return store;
}

/** A return of an item for 80.00 whose estimate is 70.00, paid with 90.00 in all. */
export const RETURN = {
  store: 'kwoking',
  procedure: 'return',
  policyVersion: '2025-01-01',
  facts: { itemPrice: '80.00', shippingPaid: '10.00', orderTotal: '90.00', currency: 'USD' },
  estimate: {
    currency: 'USD',
    outcomes: [outcome('partial-refund', '70.00', '70.00')],
    deadlines: [],
    assumptions: [],
    evidence: [],
    steps: [],
  },
};

/** An outcome of an estimate as it is stored, with the least and the most that comes back. */
export function outcome(id: string, min: string | null, max: string | null) {
  const bounds = { min, max };
  return {
    id,
    remedy: 'refund',
    certainty: 'store-decides',
    refund: bounds,
    left: bounds,
    capped: false,
    lines: [],
    youPay: [],
    condition: null,
    until: null,
    paidWithin: null,
    clauses: ['return.window-60'],
  };
}

/** A step of a timeline, by the care team. */
export const step = (status: RequestStatus, details: StepDetails = {}): TimelineEntry => ({
  status,
  at: '2026-03-04T10:30:00Z',
  note: null,
  by: 'care',
  details,
});

/** The return, after these steps. */
export function caseAfter(
  steps: readonly TimelineEntry[],
  parts: Partial<StoredRequest> = {},
): StoredRequest {
  const timeline = [{ ...step('requested'), by: 'shopper' as const }, ...steps];
  const { idempotencyKey: _, bodyHash: __, tell: ___, ...content } = sampleRequest(RETURN);
  return {
    ...content,
    reference: 'KW-7F3K-9QXM',
    status: timeline.at(-1)?.status ?? 'requested',
    timeline,
    ...parts,
  };
}

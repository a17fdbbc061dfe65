import { formatMoment, parseMoment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { RequestWithKey, TimelineEntry } from '../storage/types';

/** A return to the first store, with the estimate that its policy gives: of 100.00, 15.00 of them shipping, 85.00 come back. */
const RETURN = {
  deliveredOn: '2026-02-20',
  reason: 'changed-mind',
  unused: 'yes',
  accessories: 'yes',
  itemPrice: '100.00',
  shippingPaid: '15.00',
};

const AT = '2026-03-02T12:00:00Z';

/** A request of 2 March 2026 that the policy has judged, with the steps that followed. */
export function judgedRequest(
  parts: Partial<RequestWithKey> = {},
  steps: readonly TimelineEntry[] = [],
): RequestWithKey {
  const { store: id, procedure } = { ...sampleRequest({ procedure: 'return' }), ...parts };
  const facts = parts.facts ?? RETURN;
  const store = findStore(id);
  const now = parseMoment(AT);
  const verdict = store && now && consult(store, procedure, Object.entries(facts), { now, currencyOf });
  if (verdict?.status !== 'estimate') throw new Error(`No estimate: ${JSON.stringify(verdict?.status)}`);
  const { tell: _, idempotencyKey: __, bodyHash: ___, ...content } = sampleRequest();
  return {
    ...content,
    procedure,
    estimate: verdictJson(store?.id ?? id, procedure, verdict),
    createdAt: formatMoment(verdict.facts.asOf),
    reference: 'KW-7F3K-9QXM',
    key: 'the-secret-of-the-link',
    status: steps.at(-1)?.status ?? 'requested',
    timeline: [{ status: 'requested', at: AT, note: null, by: 'shopper', details: {} }, ...steps],
    ...parts,
    facts: { ...facts, currency: verdict.facts.currency.code },
  };
}

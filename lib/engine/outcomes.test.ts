import { describe, expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { edit, temporaryStore, VERSION } from '@/lib/policy/temporary-store.test-support';
import { consult } from './consult';

const CANCEL = `${VERSION}/procedures/cancel.yaml`;
const world = { now: parseMoment('2026-03-02T10:00:00Z') as Moment, currencyOf };
const facts = {
  stage: 'unknown',
  orderedAt: '2026-03-01T10:00:00Z',
  failure: 'other',
  orderTotal: '100',
  shippingPaid: '15',
};

/** The outcomes of an order of which nobody knows where it is, where delivered orders end in the leaf given. */
function outcomesWith(leaf: string) {
  const content = temporaryStore();
  edit(content, CANCEL, 'delivered: { handover: return }', `delivered: ${leaf}`);
  const verdict = consult(readStore(content, 'kwoking'), 'cancel', Object.entries(facts), world);
  if (verdict?.status !== 'estimate') throw new Error(`no estimate: ${verdict?.status}`);
  return verdict.outcomes.map(({ id, certainty, if: conditions }) => [
    id,
    certainty,
    conditions.map(({ value }) => value).join(),
  ]);
}

describe('One outcome at the end of several open branches', () => {
  test('is one outcome under either value where it is offered alike', () => {
    expect(outcomesWith('{ sure: [before-payment] }')).toContainEqual([
      'before-payment',
      'sure',
      'unpaid,delivered',
    ]);
  });

  test('is two where it is sure in one and the store’s decision in the other, each with an id of its own', () => {
    const outcomes = outcomesWith('{ store-decides: [before-payment, ask-care] }');
    expect(outcomes).toContainEqual(['before-payment', 'sure', 'unpaid']);
    expect(outcomes).toContainEqual(['before-payment--delivered', 'store-decides', 'delivered']);
  });
});

import { expect, test } from 'vitest';
import { consulting } from '@/lib/engine/consulting.test-support';
import { readStore } from '@/lib/policy/read-store';
import { edit, temporaryStore } from '@/lib/policy/temporary-store.test-support';

const RETURN_CLAUSES = 'kgm-brand/policy/2025-01-01/clauses/return.yaml';
const byPickup = { reason: 'changed-mind', pickup: 'yes', itemPrice: '80.00' };

/** KGM BRAND once it has published that a pickup costs 4.50 USD. */
function withPublishedFee() {
  const content = temporaryStore('kgm-brand');
  edit(content, RETURN_CLAUSES, 'fee: not published', 'fee: 4.50 USD');
  return consulting(readStore(content, 'kgm-brand'));
}

test('Once the pickup fee is published as 4.50, exactly 75.50 of 80.00 comes back', () => {
  const [outcome] = withPublishedFee().estimateFrom('return', byPickup).outcomes;
  expect(outcome?.refund).toEqual({ min: '75.50', max: '75.50' });
  expect(outcome?.lines.map(({ amount }) => amount)).toEqual(['80.00', '-4.50']);
  expect(outcome?.lines[1]?.label).toBe('Pickup fee, 4.50 USD');
});

test('Without a pickup the published fee takes nothing away', () => {
  const [outcome] = withPublishedFee().estimateFrom('return', { ...byPickup, pickup: 'no' }).outcomes;
  expect(outcome?.refund).toEqual({ min: '80.00', max: '80.00' });
});

test('A published fee above the price leaves nothing, and the refund is capped', () => {
  const [outcome] = withPublishedFee().estimateFrom('return', { ...byPickup, itemPrice: '4.49' }).outcomes;
  expect(outcome).toMatchObject({ refund: { min: '0.00', max: '0.00' }, capped: true });
});

test('A fee published in dollars says nothing about an order in euros', () => {
  const [outcome] = withPublishedFee().estimateFrom('return', { ...byPickup, currency: 'EUR' }).outcomes;
  expect(outcome?.refund).toEqual({ min: null, max: '80.00' });
  expect(outcome?.lines.map(({ amount }) => amount)).toEqual(['80.00', null]);
});

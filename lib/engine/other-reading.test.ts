import { describe, expect, test } from 'vitest';
import { toMajor } from '@/lib/money/money';
import { allStores, currentPolicy, findStore } from '@/lib/policy/stores';
import type { Reading } from '@/lib/policy/types';
import { DATED_WORLD } from './dated-world';
import { type Comparison, compareReadings, readOtherwise } from './other-reading';
import type { Estimate } from './types';

function compared(storeId: string, clause: string, kind: Reading['kind']): Comparison {
  const store = findStore(storeId);
  const policy = store && currentPolicy(store);
  const reading = policy?.readings.find((one) => one.clause === clause && one.kind === kind);
  if (!store || !policy || !reading) throw new Error(`${storeId} has no such reading of ${clause}`);
  return compareReadings(store, policy, reading, DATED_WORLD);
}

/** The least and the most of an outcome: "90.00", "0.00 to 32.00", "? to 65.00". */
function refundOf(estimate: Estimate | null, id: string): string | undefined {
  const refund = estimate?.outcomes.find((outcome) => outcome.id === id)?.refund;
  if (!refund) return undefined;
  const [min, max] = [refund.min, refund.max].map((amount) => (amount ? toMajor(amount) : '?'));
  return min === max ? max : `${min} to ${max}`;
}

describe('Another reading changes what comes back', () => {
  const cases: [string, string, string, Reading['kind'], string, string, string][] = [
    // 10 % of 85.00 is 8.50, where 10 % of 100.00 is 10.00.
    ['A fee on the items alone', 'kwoking', 'cancel.floor', 'undefined-base', 'within-48h', '90.00', '91.50'],
    // 100.00 less 60.00 shipping leaves 40.00, of which 60 % is 24.00; on the whole it is 60.00, and -20.00 becomes 0.00.
    [
      'A fee on what the shipping leaves',
      'kwoking',
      'cancel.floor',
      'boundary',
      'failed-delivery',
      '0.00',
      '16.00',
    ],
    // 100.00 less 10.00 and 15.00 shipping, where the fee for shipped orders is 50.00.
    [
      'A young order that has shipped',
      'kwoking',
      'cancel.intercepted',
      'gap',
      'intercepted',
      '35.00',
      '75.00',
    ],
    [
      'Shipping that is no deduction',
      'kwoking',
      'return.window-60',
      'undefined-base',
      'partial-refund',
      '65.00',
      '80.00',
    ],
    // 40 % of 80.00 is 32.00.
    [
      'A partial refund as for keeping',
      'kwoking',
      'insurance.in-person',
      'missing-amount',
      'partial-refund-offered',
      '?',
      '0.00 to 32.00',
    ],
    [
      'A fee that is not deducted',
      'kgm-brand',
      'return.pickup-fee',
      'missing-amount',
      'less-pickup',
      '? to 80.00',
      '80.00',
    ],
    [
      'A lost parcel without its shipping',
      'kgm-brand',
      'shipping.missing',
      'undefined-base',
      'lost',
      '95.00',
      '80.00',
    ],
    [
      'A return with the order’s shipping',
      'device-store',
      'return.refund',
      'undefined-base',
      'refund',
      '80.00',
      '95.00',
    ],
    [
      'A way back that the store pays',
      'device-store',
      'return.shipping-once',
      'contradiction',
      'refund',
      '80.00',
      '92.00',
    ],
    [
      'One item without shipping',
      'ali-shipping',
      'refund.full',
      'undefined-base',
      'damaged',
      '80.00 to 100.00',
      '80.00',
    ],
  ];
  test.each(cases)('%s (%s, %s)', (_, store, clause, kind, outcome, ours, other) => {
    const comparison = compared(store, clause, kind);
    expect(refundOf(comparison.ours, outcome)).toBe(ours);
    expect(refundOf(comparison.other, outcome)).toBe(other);
  });

  test('A day counted from the order makes a parcel late that is not late from its shipping', () => {
    const { ours, other } = compared('ali-shipping', 'refund.lost-or-late', 'boundary');
    expect(ours.outcomes.map(({ id }) => id)).toEqual(['not-late-yet']);
    expect(refundOf(other, 'late')).toBe('100.00');
  });

  test('A window that begins with the day of delivery is over on the day that still counts for us', () => {
    const { ours, other } = compared('kwoking', 'claim.window-14', 'boundary');
    expect(refundOf(ours, 'keep-insured')).toBe('0.00 to 32.00');
    expect(other?.outcomes.map(({ id }) => id)).toEqual(['after-report-window']);
  });
});

describe('Readings of every store', () => {
  const all = allStores().flatMap((store) =>
    currentPolicy(store).readings.map((reading) => ({ store, policy: currentPolicy(store), reading })),
  );

  test.each(all.map((one) => [one.store.id, one.reading.question, one] as const))('%s: %s', (_, __, one) => {
    const { ours, other } = compareReadings(one.store, one.policy, one.reading, DATED_WORLD);
    expect(ours.outcomes.length).toBeGreaterThan(0);
    expect(other === null).toBe(one.reading.instead === undefined);
    expect(one.reading.basket.facts.asOf).toMatch(/^2026-/);
    const standard = new Set(ours.outcomes.map(({ id }) => id));
    for (const id of Object.keys(one.reading.instead?.outcomes ?? {})) expect(standard).toContain(id);
  });

  test('leave the policy itself as it is', () => {
    for (const { policy, reading } of all) {
      const before = JSON.stringify(policy);
      readOtherwise(policy, reading);
      expect(JSON.stringify(policy)).toBe(before);
    }
  });
});

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { currentPolicy } from '@/lib/policy/stores';
import { edit, temporaryStore, VERSION } from '@/lib/policy/temporary-store.test-support';
import { readPageFacts } from './page-facts';
import { wizardPage } from './wizard-page';

const LATER = 'kwoking/policy/2026-02-01';
const world = { now: { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 }, currencyOf };

/**
 * From February 2026 on an intercepted parcel costs 40 % instead of 50 %, and a claim begins with the photos' question
 * gone: a defect needs none.
 */
function wizard(procedureId: string, query: Record<string, string>) {
  const content = temporaryStore();
  cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
  edit(content, `${LATER}/clauses/cancel.yaml`, 'fee: 50 %', 'fee: 40 %');
  edit(
    content,
    `${LATER}/procedures/claim.yaml`,
    `defective:
                ask: photos
                when:
                  'no': { sure: [photos-first] }
                  'yes': { sure: [defect] }`,
    'defective: { sure: [defect] }',
  );
  const store = readStore(content, 'kwoking');
  const procedure = currentPolicy(store, '2026-03-05').procedures[procedureId];
  if (!procedure) throw new Error(`there is no ${procedureId}`);
  return wizardPage(store, procedure, readPageFacts(query, store), world);
}

describe('A wizard of a store whose versions differ', () => {
  test('asks for the order’s date first, whatever else is known', () => {
    expect(wizard('cancel', { stage: 'shipped' }).view).toMatchObject({
      kind: 'question',
      fact: 'orderedAt',
    });
    expect(wizard('claim', {}).view).toMatchObject({ kind: 'question', fact: 'orderedOn' });
  });

  test.each([
    ['2026-01-31', '2025-01-01', 3500n],
    ['2026-02-01', '2026-02-01', 4500n],
  ])('An order of %s is judged by the version of %s', (orderedOn, version, most) => {
    const { view } = wizard('cancel', { orderedOn, stage: 'shipped', orderTotal: '100', shippingPaid: '15' });
    if (view.kind !== 'estimate') throw new Error(view.kind);
    expect(view.estimate.policy.version).toBe(version);
    expect(view.estimate.outcomes[0]?.refund?.max?.minor).toBe(most);
  });

  test('keeps the moment of the order alone, without the day that follows from it', () => {
    const { address, view } = wizard('cancel', { orderedAt: '2026-02-01T09:00:00Z', stage: 'preparing' });
    expect(address).toBe('/kwoking/cancel?orderedAt=2026-02-01T09:00:00Z&stage=preparing');
    expect(view.kind !== 'problems' && view.answered).toEqual(['orderedAt', 'stage']);
  });

  test('judges by the moment of the order once that is changed, the answers shown naming it alone', () => {
    const { view } = wizard('cancel', { orderedAt: '2026-02-01T09:00:00Z', stage: 'preparing' });
    const answers = view.kind === 'question' ? view.ruling?.facts.answers : undefined;
    expect([...(answers?.keys() ?? [])]).toEqual(['orderedAt', 'stage']);
  });

  test('asks again for a date before the first version', () => {
    expect(wizard('claim', { orderedOn: '2024-12-31' }).view).toMatchObject({
      kind: 'question',
      fact: 'orderedOn',
      value: '2024-12-31',
    });
  });

  test('asks what the version of the order asks, and keeps what that version needs', () => {
    const defect = { received: 'delivered', deliveredOn: '2026-03-01', problem: 'defective' };
    expect(wizard('claim', { ...defect, orderedOn: '2026-02-01' }).view.kind).toBe('estimate');
    expect(wizard('claim', { ...defect, orderedOn: '2026-01-31' }).view).toMatchObject({ fact: 'photos' });
    const old = wizard('claim', { ...defect, orderedOn: '2026-01-31', photos: 'no' });
    expect(old.dropped).toEqual([]);
    if (old.view.kind !== 'estimate') throw new Error(old.view.kind);
    expect(old.view.estimate.outcomes.map(({ id }) => id)).toEqual(['photos-first']);
  });
});

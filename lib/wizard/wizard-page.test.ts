import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { type PageQuery, readPageFacts } from './page-facts';
import { wizardPage } from './wizard-page';

const world = { now: { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 }, currencyOf };

function page(storeId: string, procedureId: string, query: PageQuery) {
  const store = findStore(storeId);
  const procedure = store?.versions[0]?.procedures[procedureId];
  if (!store || !procedure) throw new Error(`there is no ${storeId}/${procedureId}`);
  return wizardPage(store, procedure, readPageFacts(query, store), world);
}

describe('A wizard’s address', () => {
  test('has one canonical form: facts in the tree’s order, amounts with all decimals, nothing unknown', () => {
    const { address } = page('kwoking', 'cancel', {
      utm_source: 'x',
      shippingPaid: '15',
      orderTotal: '1,299.50',
      stage: 'shipped',
    });
    expect(address).toBe('/kwoking/cancel?stage=shipped&orderTotal=1299.50&shippingPaid=15.00');
  });

  test('puts the parts of a moment together', () => {
    const parts = { 'orderedAt.date': '2026-03-05', 'orderedAt.time': '09:30', 'orderedAt.offset': '+08:00' };
    expect(page('kwoking', 'cancel', { stage: 'preparing', ...parts }).address).toBe(
      '/kwoking/cancel?stage=preparing&orderedAt=2026-03-05T09:30:00%2B08:00',
    );
  });

  test('leaves out what a change made meaningless, and names it', () => {
    const { address, dropped } = page('kwoking', 'cancel', {
      stage: 'shipped',
      orderedAt: '2026-03-05T09:00:00Z',
      orderTotal: '10',
    });
    expect(dropped).toEqual(['orderedAt']);
    expect(address).toBe('/kwoking/cancel?stage=shipped&orderTotal=10.00&dropped=orderedAt');
  });

  test('keeps a fact that a later answer may still need, whichever branch that takes', () => {
    expect(page('device-store', 'claim', { problem: 'failed', itemPrice: '50' }).address).toBe(
      '/device-store/claim?problem=failed&itemPrice=50.00',
    );
  });

  test('turns the moment of an order into its day where only the day is asked', () => {
    const { address } = page('device-store', 'return', {
      reason: 'changed-mind',
      orderedAt: '2026-03-01T09:00:00Z',
    });
    expect(address).toContain('/device-store/return?reason=changed-mind&orderedOn=2026-03-01');
  });

  test('says nothing about an order’s day that was never given', () => {
    const { view } = page('kwoking', 'cancel', { stage: 'preparing', orderedAt: '2026-03-05T09:00:00Z' });
    const answers = view.kind === 'question' ? view.ruling?.facts.answers : undefined;
    expect([...(answers?.keys() ?? [])]).toEqual(['stage', 'orderedAt']);
  });
});

describe('A wizard’s page', () => {
  test('asks again for an answer that cannot be read, and keeps it and the others', () => {
    const { view } = page('kwoking', 'cancel', { stage: 'shipped', orderTotal: 'a lot', shippingPaid: '15' });
    expect(view).toMatchObject({
      kind: 'question',
      fact: 'orderTotal',
      value: 'a lot',
      others: [
        ['stage', 'shipped'],
        ['shippingPaid', '15'],
      ],
    });
  });

  test('asks a question again where it is to be changed, with its answer', () => {
    const { view } = page('kwoking', 'cancel', {
      stage: 'shipped',
      orderTotal: '10',
      shippingPaid: '1',
      change: 'stage',
    });
    expect(view).toMatchObject({ kind: 'question', fact: 'stage', value: 'shipped', back: '/kwoking' });
  });

  test('leads back to the question before, its answer kept', () => {
    const { view } = page('kwoking', 'cancel', { stage: 'shipped', orderTotal: '10' });
    expect(view).toMatchObject({
      fact: 'shippingPaid',
      back: '/kwoking/cancel?stage=shipped&orderTotal=10.00&change=orderTotal',
    });
  });

  test('says what is wrong with an address that no question can mend', () => {
    const { view } = page('kwoking', 'cancel', { asOf: 'yesterday' });
    expect(view).toMatchObject({ kind: 'problems', problems: [{ fact: 'asOf' }] });
  });
});

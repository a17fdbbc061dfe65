import { expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { type PageQuery, readPageFacts } from './page-facts';
import { pageTitle } from './page-title';
import { wizardPage } from './wizard-page';

const world = { now: { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 }, currencyOf };

function titleOf(query: PageQuery): string {
  const store = findStore('kwoking');
  const procedure = store?.versions[0]?.procedures.cancel;
  if (!store || !procedure) throw new Error('there is no kwoking/cancel');
  const { view } = wizardPage(store, procedure, readPageFacts(query, store), world);
  return pageTitle(store, procedure, view).replaceAll('\u00a0', ' ');
}

test('A question is the title of its page', () => {
  expect(titleOf({})).toBe('Where is your order now? · Cancel an order · Kwoking Help');
});

test('A question whose answer was refused says so first', () => {
  expect(titleOf({ stage: 'shipped', orderTotal: 'abc' })).toBe(
    'Error: How much did you pay for the whole order? · Cancel an order · Kwoking Help',
  );
});

test('An estimate has its amount in the title', () => {
  expect(titleOf({ stage: 'shipped', orderTotal: '100', shippingPaid: '20' })).toBe(
    'Cancel an order: you would get back USD 20.00 to USD 30.00 · Kwoking Help',
  );
});

test('Where another procedure decides, the title is the name of this one', () => {
  expect(titleOf({ stage: 'delivered' })).toBe('Cancel an order · Kwoking Help');
});

test('An address that no question can mend says so first', () => {
  expect(titleOf({ stage: 'shipped', asOf: 'abc' })).toBe(
    'Error: this address cannot be read · Cancel an order · Kwoking Help',
  );
});

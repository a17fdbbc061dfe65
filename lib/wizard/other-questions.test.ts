import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { currentPolicy } from '@/lib/policy/stores';
import { readPageFacts } from './page-facts';
import { wizardPage } from './wizard-page';

describe('A wizard whose versions ask different things', () => {
  const store = readStore('e2e/support/stores', 'corner-books');
  const world = { now: { ms: Date.UTC(2026, 2, 20, 12), offsetMinutes: 0 }, currencyOf };
  const books = (procedureId: string, query: Record<string, string>) => {
    const procedure = currentPolicy(store, '2026-03-20').procedures[procedureId];
    if (!procedure) throw new Error(`there is no ${procedureId}`);
    return wizardPage(store, procedure, readPageFacts(query, store), world);
  };

  test('keeps an answer that only the old version needs while that one judges', () => {
    const { address, dropped } = books('return', { orderedOn: '2026-02-28', signedCopy: 'no' });
    expect(address).toBe('/corner-books/return?orderedOn=2026-02-28&signedCopy=no');
    expect(dropped).toEqual([]);
  });

  test('leaves it out once the order’s date is changed, and names it', () => {
    const { address, dropped, view } = books('return', { orderedOn: '2026-03-01', signedCopy: 'no' });
    expect(address).toBe('/corner-books/return?orderedOn=2026-03-01&dropped=signedCopy');
    expect(dropped).toEqual(['signedCopy']);
    expect(view).toMatchObject({ kind: 'question', fact: 'deliveredOn' });
  });

  test('asks again for an answer to the old version that cannot be read', () => {
    const { view } = books('return', { orderedOn: '2026-02-28', signedCopy: 'maybe' });
    expect(view).toMatchObject({ kind: 'question', fact: 'signedCopy', value: 'maybe' });
  });

  test('says what is wrong with an answer for which the version that judges has no question', () => {
    const { view } = books('return', { orderedOn: '2026-03-01', signedCopy: 'maybe' });
    expect(view).toMatchObject({ kind: 'problems', problems: [{ fact: 'signedCopy' }] });
  });

  test('asks for the order’s date again where its version has no such procedure, and says why', () => {
    const { address, view } = books('trade-in', { orderedOn: '2026-02-28', itemPrice: '15' });
    expect(address).toBe('/corner-books/trade-in?orderedOn=2026-02-28&itemPrice=15');
    expect(view).toMatchObject({
      kind: 'question',
      fact: 'orderedOn',
      value: '2026-02-28',
      message: expect.stringContaining('has no “Trade a book in”'),
      others: [['itemPrice', '15']],
    });
  });
});

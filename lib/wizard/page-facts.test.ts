import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileName, hostileText } from '@/e2e/fuzz/hostile';
import { currencyOf } from '@/lib/money/currency';
import { allStores, currentPolicy } from '@/lib/policy/stores';
import { type PageQuery, readPageFacts } from './page-facts';
import { wizardPage } from './wizard-page';

const world = { now: { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 }, currencyOf };

describe.each(allStores())('Any query can be read by a wizard of $name', (store) => {
  const policy = currentPolicy(store);
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(policy.facts), 'asOf', 'currency', 'change', 'dropped', 'orderedAt.date'),
    hostileName,
  );
  const values = fc.oneof(hostileText, fc.array(hostileText, { maxLength: 3 }), fc.constant(undefined));

  test('also one whose names every object has, which Next gives together with what the object had', () => {
    const { entries } = readPageFacts({ hasOwnProperty: [Object.prototype.hasOwnProperty, ''] }, store);
    expect([...entries]).toEqual([]);
  });

  test('and leads to an address that stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(policy.procedures)),
        fc.array(fc.tuple(names, values), { maxLength: 6 }),
        (procedure, pairs) => {
          const address = addressOf(procedure.id, Object.fromEntries(pairs));
          const again = Object.fromEntries(new URLSearchParams(address.split('?')[1] ?? ''));
          expect(addressOf(procedure.id, again)).toBe(address);
        },
      ),
      { seed: 4_417, numRuns: 400 },
    );
  });

  function addressOf(id: string, query: PageQuery): string {
    const procedure = policy.procedures[id];
    if (!procedure) throw new Error(`there is no ${id}`);
    return wizardPage(store, procedure, readPageFacts(query, store), world).address;
  }
});

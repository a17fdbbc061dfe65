import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allStores } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { consulting } from './consulting.test-support';
import { proceduresOf } from './interview.test-support';

const STORES = allStores().map((store) => [store.name, store] as const);

describe.each(STORES)('Whatever is typed into an address of %s', (_, store) => {
  const { ask } = consulting(store);

  test('A verdict comes back, every problem names a fact that was given or asOf, and it is JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...proceduresOf(store)), anyEntries(store), ({ id }, given) => {
        const json = ask(id, given);
        expect(ask(id, given)).toEqual(json);
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
        if (!('problems' in json && json.problems)) return;
        const names = new Set(['asOf', ...given.map(([name]) => name)]);
        for (const { fact } of json.problems) expect(names).toContain(fact);
      }),
      { numRuns: 500 },
    );
  });
});

function anyEntries(store: Store) {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    fc.constantFrom(
      '',
      'unknown',
      '100',
      '2026-03-01',
      '2026-03-01T10:00:00Z',
      'delivered',
      'yes',
      '__proto__',
    ),
  );
  const facts = Object.keys(store.versions.at(-1)?.facts ?? {});
  const anyName = fc.oneof(anyText, fc.constantFrom('asOf', 'currency', 'constructor', ...facts));
  return fc.array(fc.tuple(anyName, anyText), { maxLength: 8 });
}

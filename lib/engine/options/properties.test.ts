import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import { allStores } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { anyCaseOf } from '../interview.test-support';
import { readFacts } from '../read-case';
import { optionsJson } from './options-json';
import { rankOptions } from './rank-options';

const NOW = { ms: Date.UTC(2026, 2, 2, 10), offsetMinutes: 0 };

function ranked(store: Store, facts: Readonly<Record<string, string>>) {
  const read = readFacts(store, Object.entries(facts), { now: NOW, currencyOf });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return rankOptions(read.situation);
}

/** The store with its options in another order. */
const withOptions = (store: Store, order: readonly number[]): Store => ({
  ...store,
  versions: store.versions.map((policy) => ({
    ...policy,
    options: order.flatMap((index) => policy.options[index] ?? []),
  })),
});

describe.each(allStores().map((store) => [store.name, store] as const))(
  'Whatever the case of %s',
  (_, store) => {
    const places = [...(store.versions.at(-1)?.options.keys() ?? [])];
    const anyOrder = fc.shuffledSubarray(places, { minLength: places.length });

    test('The order of its options never depends on their order in the data', () => {
      expect(places.length).toBeGreaterThan(5);
      fc.assert(
        fc.property(anyCaseOf(store), anyOrder, ([, facts], order) => {
          expect(optionsJson(ranked(withOptions(store, order), facts))).toEqual(
            optionsJson(ranked(store, facts)),
          );
        }),
        { numRuns: 100 },
      );
    });

    test('No option leaves more in the worst case than one above it, and what is closed comes last', () => {
      fc.assert(
        fc.property(anyCaseOf(store), ([, facts]) => {
          const options = ranked(store, facts);
          expect(options.map(({ possible }) => possible)).toEqual(
            options.map(({ possible }) => possible).toSorted((a, b) => Number(b) - Number(a)),
          );
          const least = options.flatMap((one) =>
            one.possible && one.worth.kind === 'stated' ? [one.worth.least.minor] : [],
          );
          for (const [index, amount] of least.entries())
            if (index > 0) expect(amount <= (least[index - 1] ?? 0n)).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
  },
);

import type { Money } from '@/lib/money/money';
import type { Bounds } from './types';

/** From the least to the most of several results, of which there is one at least; a bound that one of them leaves open stays open. */
export const widestBounds = (results: readonly (Bounds | null)[]): Bounds => ({
  min: extreme(
    results.map((bounds) => bounds?.min ?? null),
    (a, b) => a < b,
  ),
  max: extreme(
    results.map((bounds) => bounds?.max ?? null),
    (a, b) => a > b,
  ),
});

function extreme(
  amounts: readonly (Money | null)[],
  better: (a: bigint, b: bigint) => boolean,
): Money | null {
  return amounts.reduce((best, amount) =>
    best && amount ? (better(amount.minor, best.minor) ? amount : best) : null,
  );
}

import type { Money } from '@/lib/money/money';

/** The larger amount first; what is not stated last. */
export function byAmount(a: Money | null, b: Money | null): number {
  const [left, right] = [a?.minor ?? null, b?.minor ?? null];
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left > right ? -1 : 1;
}

import { type Money, minus } from '@/lib/money/money';
import { boundsWords } from './amount-words';
import type { Outcome } from './types';

/** The sum under an outcome's lines, with its words; undefined where there is nothing to add up. */
export function totalOf({ refund, lines }: Outcome): { label: string; amount: Money } | undefined {
  if (!refund?.max || lines.length === 0) return undefined;
  const isFixed = refund.min?.minor === refund.max.minor;
  return { label: isFixed ? 'You get back' : 'You get back at most', amount: refund.max };
}

/** What is left after sending the item back, in words; undefined where that costs nothing or nobody knows. */
export function leftWords({ left, refund }: Outcome): string | undefined {
  if (!left?.max || !refund?.max) return undefined;
  return minus(refund.max, left.max).minor === 0n ? undefined : boundsWords(left);
}

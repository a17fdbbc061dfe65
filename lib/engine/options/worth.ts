import { type Money, minus } from '@/lib/money/money';
import { byAmount } from '../by-amount';
import type { Bounds, Outcome } from '../types';
import { widestBounds } from '../widest-bounds';
import type { OpenOption, Worth } from './types';

/** What a shopper is left with, at worst and at best: over all outcomes, whoever decides between them. */
export function worthOf({ outcomes, ask }: Pick<OpenOption, 'outcomes' | 'ask'>): Worth {
  if (ask.length > 0) return { kind: 'not-stated', most: null };
  const amounts = outcomes.map(leftWith);
  if (amounts.every((bounds) => bounds === null)) return { kind: 'not-money' };
  const { min: least, max: most } = widestBounds(amounts);
  return least && most ? { kind: 'stated', least, most } : { kind: 'not-stated', most };
}

/** The better first: stated amounts by the least, then by the most; then what is not stated; then what is no money. */
export function byWorth(a: Worth, b: Worth): number {
  if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  if (a.kind === 'stated' && b.kind === 'stated')
    return byAmount(a.least, b.least) || byAmount(a.most, b.most);
  return a.kind === 'not-stated' && b.kind === 'not-stated' ? byAmount(a.most, b.most) : 0;
}

const ORDER: readonly Worth['kind'][] = ['stated', 'not-stated', 'not-money'];

/** The refund less every cost of one's own that is known. */
function leftWith({ refund, youPay }: Outcome): Bounds | null {
  const costs = youPay.flatMap(({ amount }) => amount ?? []);
  const after = (money: Money | null) => money && costs.reduce((rest, cost) => minus(rest, cost), money);
  return refund && { min: after(refund.min), max: after(refund.max) };
}

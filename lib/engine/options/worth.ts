import { type Money, minus } from '@/lib/money/money';
import { byAmount } from '../by-amount';
import type { Bounds, Outcome } from '../types';
import { widestBounds } from '../widest-bounds';
import type { OpenOption, Worth } from './types';

/** What a shopper is left with, at worst and at best: over all outcomes, whoever decides between them. */
export function worthOf({ outcomes, ask }: Pick<OpenOption, 'outcomes' | 'ask'>): Worth {
  if (ask.length > 0) return { kind: 'missing' };
  const hoped = outcomes.filter(({ remedy }) => remedy !== 'none');
  if (hoped.length > 0) {
    if (hoped.every(({ remedy }) => remedy === 'no-charge')) return { kind: 'no-charge' };
    if (hoped.every(({ remedy }) => remedy === 'case-by-case')) return { kind: 'case-by-case' };
    if (hoped.every(({ refund }) => refund === null)) return { kind: 'not-money' };
  }
  const { min: least, max: most } = widestBounds(outcomes.map(leftWith));
  return least && most ? { kind: 'stated', least, most } : { kind: 'not-stated', most };
}

/** The better first: stated amounts by the least, then by the most; then the other kinds in their order. */
export function byWorth(a: Worth, b: Worth): number {
  if (a.kind !== b.kind) return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  if (a.kind === 'stated' && b.kind === 'stated')
    return byAmount(a.least, b.least) || byAmount(a.most, b.most);
  return a.kind === 'not-stated' && b.kind === 'not-stated' ? byAmount(a.most, b.most) : 0;
}

/** What is sure to help before what only may: asking customer care comes last. */
const ORDER: readonly Worth['kind'][] = [
  'stated',
  'no-charge',
  'not-stated',
  'missing',
  'not-money',
  'case-by-case',
];

/** The refund less every cost of one's own that is known. */
function leftWith({ refund, youPay }: Outcome): Bounds | null {
  const costs = youPay.flatMap(({ amount }) => amount ?? []);
  const after = (money: Money | null) => money && costs.reduce((rest, cost) => minus(rest, cost), money);
  return refund && { min: after(refund.min), max: after(refund.max) };
}

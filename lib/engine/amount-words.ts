import { formatMoney } from '@/lib/money/format-money';
import type { Remedy } from '@/lib/policy/types';
import type { Bounds, Outcome } from './types';

const REMEDY_WORDS: Partial<Record<Remedy, string>> = {
  'no-charge': 'No charge',
  'order-change': 'Your order, changed',
  replacement: 'A replacement',
  parts: 'Replacement parts',
  reshipment: 'A new shipment',
  exchange: 'An exchange',
  repair: 'A repair',
  'case-by-case': 'Decided case by case',
  none: 'No refund',
};

/** What an outcome brings, in a few words; never a figure that the policy does not state. */
export const outcomeWords = ({ remedy, refund }: Pick<Outcome, 'remedy' | 'refund'>): string =>
  REMEDY_WORDS[remedy] ?? (refund ? boundsWords(refund) : 'Not stated');

/** A range in words: one amount where both bounds agree. */
export function boundsWords({ min, max }: Bounds): string {
  if (!max) return 'Amount not stated';
  if (!min) return `At most ${formatMoney(max)}`;
  return min.minor === max.minor ? formatMoney(max) : `${formatMoney(min)} to ${formatMoney(max)}`;
}

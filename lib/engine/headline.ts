import type { Bounds, Line, Outcome } from './types';
import { widestBounds } from './widest-bounds';

/** An estimate in one amount: the least and the most that any of its outcomes brings back. */
export interface Headline {
  /** Null where no outcome is a matter of money. */
  readonly refund: Bounds | null;
  /** What was paid, where all amounts start from the same line. */
  readonly paid: Line | null;
}

/** Sums up outcomes without hiding any: a bound that one of them leaves open stays open. */
export function headlineOf(outcomes: readonly Pick<Outcome, 'refund' | 'lines'>[]): Headline {
  const refunds = outcomes.flatMap(({ refund }) => refund ?? []);
  const first = outcomes.flatMap(({ lines }) => lines.slice(0, 1));
  const [paid = null] = first;
  const shared =
    outcomes.filter(({ lines }) => lines.length > 1).length === first.length &&
    first.every((line) => line.amount?.minor === paid?.amount?.minor);
  return {
    refund: refunds.length > 0 ? widestBounds(refunds) : null,
    paid: shared ? paid : null,
  };
}

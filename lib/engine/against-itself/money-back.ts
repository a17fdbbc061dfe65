import { type Money, minus } from '@/lib/money/money';
import { byAmount } from '../by-amount';
import type { Outcome } from '../types';

/** What a case brings back: at worst, and at best. Null where the policy does not say, or something else than money comes. */
export interface MoneyBack {
  readonly least: Money | null;
  readonly most: Money | null;
}

/** What a shopper can count on, and the outcomes behind it. */
export interface Prospect {
  readonly back: MoneyBack;
  readonly outcomes: readonly Outcome[];
}

/**
 * The best a shopper can do with what a case offers. Where the store decides, the worst of its results counts as the
 * least; among choices the shopper takes the one with the highest least.
 */
export function prospectOf(outcomes: readonly Outcome[]): Prospect {
  const decided = outcomes.filter(({ certainty }) => certainty === 'store-decides');
  const open = outcomes.filter(({ certainty }) => certainty !== 'store-decides');
  const prospects = [
    ...(decided.length > 0 ? [{ back: worstOf(decided), outcomes: decided }] : []),
    ...open.map((outcome) => ({ back: backOf(outcome), outcomes: [outcome] })),
  ];
  return prospects.toSorted((a, b) => byWorth(a.back, b.back))[0] ?? NOTHING_SAID;
}

/** How much more the second is than the first; null where either is not stated. */
export const gain = (from: Money | null, to: Money | null): Money | null => from && to && minus(to, from);

/** The better first: by the least that comes back, then by the most. */
export const byWorth = (a: MoneyBack, b: MoneyBack): number =>
  byAmount(a.least, b.least) || byAmount(a.most, b.most);

const NOTHING_SAID: Prospect = { back: { least: null, most: null }, outcomes: [] };

/** Where nothing was paid, nothing can come back, and it compares with no refund. */
const backOf = ({ refund, remedy }: Outcome): MoneyBack =>
  remedy === 'no-charge' || !refund ? NOTHING_SAID.back : { least: refund.min, most: refund.max };

function worstOf(outcomes: readonly Outcome[]): MoneyBack {
  const backs = outcomes.map(backOf);
  const sorted = (amounts: (Money | null)[]) => amounts.toSorted(byAmount);
  return {
    least: sorted(backs.map(({ least }) => least)).at(-1) ?? null,
    most: sorted(backs.map(({ most }) => most))[0] ?? null,
  };
}

import { addDays } from '@/lib/dates/day';
import { dayOf, formatMoment, parseMoment, plusHours } from '@/lib/dates/moment';
import { toMajor } from '@/lib/money/money';
import { VOCABULARY } from '@/lib/policy/vocabulary';
import type { Condition, Decision, Row } from './decision';

/** One case as text, as from an address. */
export interface FactSet {
  readonly entries: readonly (readonly [string, string])[];
}

const AS_OF_TEXT = '2026-03-14T12:00:00Z';
const FEWEST = 36;
/** Order total and shipping in smallest units: round figures, halves to be rounded, and deductions above the total. */
const BASKETS = [
  [10_000, 1_500],
  [3_335, 0],
  [3_333, 1_500],
  [2_000, 1_500],
  [1, 0],
  [25_00, 10_00],
] as const;

/** Cases of every path, several of each: other values of the same branch, each end of a period, other baskets. */
export function factSetsOf({ store, rows }: Decision): FactSet[] {
  const each = Math.max(BASKETS.length, Math.ceil(FEWEST / rows.length));
  return rows.flatMap((row) =>
    Array.from({ length: each }, (_, variant) => factSet(row, variant, store.currency)),
  );
}

/** The path with the most questions among those that end in an amount; without any, the longest. */
export function representative({ store, rows }: Decision): FactSet {
  const paying = rows.filter(({ leaf }) => leaf.payouts.some(({ most }) => most && most.length > 0));
  const [longest] = (paying.length > 0 ? paying : rows).toSorted(
    (a, b) => b.conditions.length - a.conditions.length,
  );
  return factSet(longest as Row, 0, store.currency);
}

function factSet({ conditions, leaf }: Row, variant: number, currency: string): FactSet {
  const terms = leaf.payouts.flatMap(({ most, least }) => [...(most ?? []), ...(least ?? [])]);
  const named = new Set(terms.flatMap((term) => ('fact' in term ? [term.fact] : [])));
  return {
    entries: [
      ['asOf', AS_OF_TEXT],
      ...conditions.map((condition) => [condition.fact, answerTo(condition, variant)] as const),
      ...[...named].map((fact) => [fact, major(amountOf(fact, variant), currency)] as const),
    ],
  };
}

function answerTo(condition: Condition, variant: number): string {
  if ('oneOf' in condition) return condition.oneOf[variant % condition.oneOf.length] ?? '';
  const first = condition.above === null ? 0 : condition.above + 1;
  const gone = variant % 2 === 0 ? first : (condition.upTo ?? first + variant);
  return ago(gone, VOCABULARY[condition.fact]?.type === 'day');
}

function ago(gone: number, inDays: boolean): string {
  const asOf = parseMoment(AS_OF_TEXT);
  if (!asOf) throw new Error(`${AS_OF_TEXT} is no moment`);
  return inDays ? addDays(dayOf(asOf), -gone) : formatMoment(plusHours(asOf, -gone));
}

/** Amounts that agree with each other: the item and its shipping make the total, any other is half of it. */
function amountOf(fact: string, variant: number): number {
  const [total, shipping] = BASKETS[variant % BASKETS.length] ?? BASKETS[0];
  if (fact === 'orderTotal') return total;
  if (fact === 'shippingPaid') return shipping;
  return fact === 'itemPrice' ? total - shipping : Math.floor(total / 2);
}

const major = (minor: number, code: string) =>
  toMajor({ minor: BigInt(minor), currency: { code, decimals: 2 } });

import fc from 'fast-check';
import { factsAsked } from '@/lib/policy/facts-asked';
import type { Procedure, Store } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import { factType, valuesAsked } from './expected';

/** An answer to every question that a procedure may ask, some of them "unknown"; `asOf`, `currency` and every amount besides. */
export type Answers = Readonly<Record<string, string>>;

const AS_OF = Date.UTC(2026, 5, 15, 12);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const OFFSETS = ['Z', '+08:00', '-09:30', '+14:00', '-14:00'] as const;
const DECIMALS = { USD: 2, JPY: 0, KWD: 3, CLF: 4 } as const;
const DAYS_IN_ORDER = ['orderedOn', 'shippedOn', 'deliveredOn'];

/** Cases of one procedure of a store, in its newest version. Times and amounts never contradict each other. */
export function arbitraryAnswers(store: Store, procedure: Procedure): fc.Arbitrary<Answers> {
  return fc
    .tuple(amounts, times(store, procedure), choices(store, procedure))
    .map((parts) => Object.assign({}, ...parts));
}

/** Item, shipping and missing units never exceed the total. */
const amounts = fc
  .tuple(
    fc.constantFrom(...(Object.keys(DECIMALS) as (keyof typeof DECIMALS)[])),
    fc.nat(100_000),
    fc.nat(100_000),
    fc.nat(50_000),
    fc.nat(50_000),
    fc.nat(50_000),
  )
  .map(([currency, price, shipping, other, sending, customs]) => {
    const text = (minor: number) => major(minor, DECIMALS[currency]);
    return {
      currency,
      itemPrice: text(price),
      shippingPaid: text(shipping),
      orderTotal: text(price + shipping + other),
      missingValue: text(Math.min(other, price)),
      walletBalance: text(other),
      returnCost: text(sending),
      customsOnReturn: text(customs),
    };
  });

/** Days up to 70 days before `asOf`, ordered before shipped before delivered; moments up to 100 hours before it. */
function times(store: Store, procedure: Procedure): fc.Arbitrary<Answers> {
  const facts = factsOf(store, procedure, 'day', 'moment');
  const daysBack = fc.oneof(fc.constantFrom(0, 14, 15, 20, 21, 30, 31, 60, 61), fc.nat(70));
  const edges = [24, 48].flatMap((hours) => [hours * HOUR_MS, hours * HOUR_MS + 1]);
  const msBack = fc.oneof(fc.constantFrom(0, ...edges), fc.nat(100 * HOUR_MS));
  const known = fc.integer({ min: 0, max: 3 }).map((die) => die > 0);
  const ages = fc.tuple(daysBack, msBack, known);
  return fc
    .tuple(fc.constantFrom(...OFFSETS), fc.array(ages, { minLength: facts.length, maxLength: facts.length }))
    .map(([offset, drawn]) => {
      const inOrder = drawn.toSorted(([a], [b]) => b - a);
      const told = inTimesOrder(facts).map(([fact, type], index) => {
        const [days, ms, isKnown] = inOrder[index] ?? [0, 0, false];
        const at =
          type === 'day' ? moment(AS_OF - days * DAY_MS, offset).slice(0, 10) : moment(AS_OF - ms, offset);
        return [fact, isKnown ? at : UNKNOWN];
      });
      return { asOf: moment(AS_OF, offset), ...Object.fromEntries(told) };
    });
}

function choices(store: Store, procedure: Procedure): fc.Arbitrary<Answers> {
  const facts = factsOf(store, procedure, 'choice', 'yes-no').map(([fact]) => {
    const values = fc.constantFrom(...valuesAsked(procedure.tree, fact));
    const weighted = fc.oneof(
      { weight: 3, arbitrary: values },
      { weight: 1, arbitrary: fc.constant(UNKNOWN) },
    );
    return [fact, weighted] as const;
  });
  return fc.record(Object.fromEntries(facts));
}

function factsOf({ versions }: Store, { tree }: Procedure, ...types: string[]) {
  const policy = versions.at(-1);
  if (!policy) throw new Error('a store without a policy');
  return factsAsked(tree)
    .map((fact) => [fact, factType(policy, fact) ?? ''] as const)
    .filter(([, type]) => types.includes(type));
}

const inTimesOrder = <T>(facts: readonly (readonly [string, T])[]) =>
  facts.toSorted(([a], [b]) => DAYS_IN_ORDER.indexOf(a) - DAYS_IN_ORDER.indexOf(b));

/** An amount of that many smallest units as text, written here by hand and not by the code under test. */
function major(minor: number, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function moment(ms: number, offset: string): string {
  const sign = offset.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const local = new Date(ms + sign * (hours * 60 + minutes) * 60_000);
  return local.toISOString().slice(0, -1) + offset;
}

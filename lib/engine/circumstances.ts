import { type Moment, parseMoment } from '@/lib/dates/moment';
import type { Currency } from '@/lib/money/money';
import type { Store } from '@/lib/policy/types';
import type { Problem } from './types';

/** What the engine is told about the world: the moment now, and how to look a currency up. */
export interface World {
  readonly now: Moment;
  readonly currencyOf: (code: string) => Currency | undefined;
}

/** The moment and the currency in which a case is judged; undefined where they were given and cannot be read. */
export interface Circumstances {
  readonly asOf: Moment | undefined;
  readonly currency: Currency | undefined;
  readonly problems: readonly Problem[];
}

/** Reads `asOf` (default: now) and `currency` (default: the store's); what cannot be read is a problem, never a guess. */
export function readCircumstances(
  given: ReadonlyMap<string, string>,
  store: Store,
  world: World,
): Circumstances {
  const text = given.get('asOf');
  const asOf = text === undefined ? world.now : parseMoment(text);
  const currency = world.currencyOf(given.get('currency') ?? store.currency);
  const problems: Problem[] = [];
  if (!asOf) {
    const message = 'asOf: give a day, a time and its offset from UTC, such as 2026-03-14T09:30:00+01:00.';
    problems.push({ fact: 'asOf', message });
  }
  if (!currency) {
    const message = 'currency: give the three capital letters of an ISO 4217 code, such as EUR.';
    problems.push({ fact: 'currency', message });
  }
  return { asOf, currency, problems };
}

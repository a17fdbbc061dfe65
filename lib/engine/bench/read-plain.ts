import { daysBetween, parseDay } from '@/lib/dates/day';
import { dayOf, hoursBetween, type Moment, parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { type Currency, fromMajor } from '@/lib/money/money';
import { factType } from '../expected';
import type { Decision, PlainFacts } from './decision';
import type { FactSet } from './fact-sets';

/**
 * Reads an address's text for the other engines: days and hours gone by, amounts in smallest units, words as they are.
 * It trusts what it reads; none of the checks that this project makes slows the others down.
 */
export function readPlain({ store, policy }: Decision, { entries }: FactSet): PlainFacts {
  const asOf = parseMoment(entries.find(([fact]) => fact === 'asOf')?.[1] ?? '') as Moment;
  const currency = currencyOf(store.currency) as Currency;
  const facts: Record<string, string | number> = {};
  for (const [fact, text] of entries) {
    const type = factType(policy, fact);
    if (type === 'money') facts[fact] = Number(fromMajor(text, currency)?.minor);
    else if (type === 'day') facts[fact] = daysBetween(parseDay(text) ?? dayOf(asOf), dayOf(asOf));
    else if (type === 'moment') facts[fact] = hoursBetween(parseMoment(text) ?? asOf, asOf);
    else if (type) facts[fact] = text;
  }
  return facts;
}

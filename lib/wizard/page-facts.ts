import { factType, newestKnowing } from '@/lib/engine/expected';
import { currencyOf } from '@/lib/money/currency';
import { readTypedMoney } from '@/lib/money/read-typed-money';
import type { FactName, FactType, Store } from '@/lib/policy/types';

/**
 * A page's query, as Next gives it: a repeated name holds a list. The list of a name that every object has,
 * such as `toString`, begins with what the object had there.
 */
export type PageQuery = Readonly<Record<string, string | readonly unknown[] | undefined>>;

/**
 * What a page's address says, kinder than the JSON interface: names it does not know are dropped, amounts
 * read as typed.
 */
export interface PageFacts {
  /** The facts as the engine reads them, each once; a value that cannot be read is kept as it was typed. */
  readonly entries: ReadonlyMap<FactName, string>;
  /** The question to ask again although it is answered. */
  readonly change: FactName | undefined;
  /** Answers that an earlier change made meaningless: the page says so once. */
  readonly dropped: readonly FactName[];
}

const MOMENT_PART = /^(.+)\.(date|time|offset)$/;

/**
 * Reads a page's query: the parts of a moment put together, empty values left out, the last of a repeated
 * name.
 */
export function readPageFacts(query: PageQuery, store: Store): PageFacts {
  const single = lastValues(query);
  const given = new Map([...single].filter(([name]) => isFact(store, name)));
  for (const name of new Set([...single.keys()].flatMap((key) => MOMENT_PART.exec(key)?.[1] ?? []))) {
    const part = (of: string) => single.get(`${name}.${of}`) ?? '';
    if (typeOf(store, name) !== 'moment' || given.has(name)) continue;
    if (part('date') || part('time'))
      given.set(name, `${part('date')}T${part('time')}${part('offset') || 'Z'}`);
  }
  const code = given.get('currency')?.toUpperCase();
  if (code) given.set('currency', code);
  const currency = currencyOf(code ?? store.currency);
  for (const [name, value] of given) {
    if (currency && typeOf(store, name) === 'money') given.set(name, readTypedMoney(value, currency));
  }
  const dropped = (single.get('dropped') ?? '')
    .split(',')
    .filter((name) => isFact(store, name) && !given.has(name));
  const change = single.get('change');
  return { entries: given, change: change && isFact(store, change) ? change : undefined, dropped };
}

const isFact = (store: Store, name: string) =>
  name === 'asOf' || name === 'currency' || typeOf(store, name) !== undefined;

function typeOf(store: Store, name: string): FactType | undefined {
  const policy = newestKnowing(store, name);
  return policy && factType(policy, name);
}

function lastValues(query: PageQuery): Map<string, string> {
  const values = Object.entries(query).flatMap(([name, value]) => {
    const texts = [value ?? []].flat().filter((one) => typeof one === 'string');
    const last = texts.findLast((one) => one.trim() !== '');
    return last === undefined ? [] : [[name, last.trim()] as const];
  });
  return new Map(values);
}

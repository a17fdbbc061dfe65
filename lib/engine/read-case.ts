import { type Moment, parseMoment } from '@/lib/dates/moment';
import type { Currency } from '@/lib/money/money';
import type { FactName, Policy, Store } from '@/lib/policy/types';
import { contradictions } from './contradictions';
import { expectedOf } from './expected';
import { answerSchema } from './read-answer';
import type { Answer, Case, Problem } from './types';
import { versionFor } from './version';

/** What the engine is told about the world: the moment now, and how to look a currency up. */
export interface World {
  readonly now: Moment;
  readonly currencyOf: (code: string) => Currency | undefined;
}

export type CaseRead =
  | { readonly ok: true; readonly facts: Case; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the facts of an address: names, values, and whether they agree with each other.
 * The version is the one in force on the order's day where that is known, else on the day of `asOf`.
 * Empty values are absent. Every problem is reported, each naming its fact.
 */
export function readCase(
  store: Store,
  procedure: string,
  entries: Iterable<readonly [string, string]>,
  world: World,
): CaseRead {
  const { given, problems } = collect(entries);
  const asOf = readAsOf(given, world, problems);
  const currency = readCurrency(given, store, world, problems);
  const answers = new Map<FactName, Answer>();
  const newest = store.versions.at(-1) as Policy;
  for (const [name, text] of given) {
    if (name === 'asOf' || name === 'currency') continue;
    const expected = expectedOf(newest, procedure, name, currency);
    if (!expected) {
      problems.push({ fact: name, message: `${name} is not a fact that this store asks for.` });
      continue;
    }
    const read = answerSchema(expected).safeParse(text);
    if (read.success) answers.set(name, read.data);
    else problems.push({ fact: name, message: read.error.issues[0]?.message ?? `${name} cannot be read.` });
  }
  const facts: Case = { asOf, currency, answers };
  problems.push(...contradictions(facts, newest, given.has('asOf')));
  const version = versionFor(store, facts);
  if ('message' in version) problems.push(version);
  return problems.length === 0 && !('message' in version)
    ? { ok: true, facts, policy: version }
    : { ok: false, problems };
}

function collect(entries: Iterable<readonly [string, string]>) {
  const given = new Map<string, string>();
  const problems: Problem[] = [];
  const twice = new Set<string>();
  for (const [name, value] of entries) {
    if (value === '') continue;
    if (given.has(name)) twice.add(name);
    else given.set(name, value);
  }
  for (const name of twice)
    problems.push({ fact: name, message: `${name} is given more than once. Give it once.` });
  return { given, problems };
}

function readAsOf(given: ReadonlyMap<string, string>, world: World, problems: Problem[]): Moment {
  const text = given.get('asOf');
  if (text === undefined) return world.now;
  const moment = parseMoment(text);
  if (!moment)
    problems.push({
      fact: 'asOf',
      message: 'asOf: give a day, a time and its offset from UTC, such as 2026-03-14T09:30:00+01:00.',
    });
  return moment ?? world.now;
}

function readCurrency(
  given: ReadonlyMap<string, string>,
  store: Store,
  world: World,
  problems: Problem[],
): Currency {
  const code = given.get('currency');
  const currency = world.currencyOf(code ?? store.currency);
  if (currency) return currency;
  problems.push({
    fact: 'currency',
    message: 'currency: give the three capital letters of an ISO 4217 code, such as EUR.',
  });
  return world.currencyOf(store.currency) ?? { code: store.currency, decimals: 2 };
}

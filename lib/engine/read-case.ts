import { dayOf } from '@/lib/dates/moment';
import type { FactName, Policy, Procedure, Store } from '@/lib/policy/types';
import { schemaFor } from './answer-schemas';
import { readCircumstances, type World } from './circumstances';
import { contradictions } from './contradictions';
import { factType, newestKnowing } from './expected';
import type { Answer, Case, Problem, Ruling, Situation } from './types';
import { versionFor } from './version';

/** Stands where the currency cannot be read, for facts that are no amounts. */
const NO_CURRENCY = { code: '', decimals: 0 };

interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

export type CaseRead = { readonly ok: true; readonly ruling: Ruling } | Refused;
export type FactsRead = { readonly ok: true; readonly situation: Situation } | Refused;

/** Reads the facts of an address for one procedure, which the version must have. */
export function readCase(
  store: Store,
  procedure: string,
  entries: Iterable<readonly [string, string]>,
  world: World,
): CaseRead {
  const read = readFacts(store, entries, world, procedure);
  if (!read.ok) return read;
  const { situation } = read;
  return {
    ok: true,
    ruling: { ...situation, procedure: situation.policy.procedures[procedure] as Procedure },
  };
}

/**
 * Reads the facts of an address: names, values, and whether they agree with each other.
 * The version is the one in force on the order's day where that is known, else on the day of `asOf`; it tells which values a
 * fact may have. A fact that only another version knows is read as that one does. The order's day is that of its moment where it is not given. Empty values are absent. Every problem is reported, each naming its fact.
 */
export function readFacts(
  store: Store,
  entries: Iterable<readonly [string, string]>,
  world: World,
  procedure?: string,
): FactsRead {
  const { given, problems } = collect(entries);
  const { asOf, currency, problems: unread } = readCircumstances(given, store, world);
  problems.push(...unread);
  const version = asOf && versionFor(store, procedure, given, asOf);
  const judging = version && !('message' in version) ? version : undefined;
  const answers = new Map<FactName, Answer>();
  for (const [name, text] of given) {
    const policy = judging && factType(judging, name) ? judging : newestKnowing(store, name);
    const type = policy && factType(policy, name);
    if (name === 'asOf' || name === 'currency' || (type === 'money' && !currency)) continue;
    const schema = policy && schemaFor(policy, procedure ?? '', { name, type }, currency ?? NO_CURRENCY);
    if (!schema) {
      problems.push({ fact: name, message: `${name} is not a fact that this store asks for.` });
      continue;
    }
    const read = schema.safeParse(text);
    if (read.success) answers.set(name, read.data);
    else problems.push({ fact: name, message: read.error.issues[0]?.message ?? `${name} cannot be read.` });
  }
  if (!asOf || !currency || !version) return { ok: false, problems };
  const placed = answers.get('orderedAt');
  if (placed?.type === 'moment' && !given.has('orderedOn'))
    answers.set('orderedOn', { type: 'day', value: dayOf(placed.value) });
  const facts: Case = { asOf, currency, answers };
  problems.push(...contradictions(facts, judging ?? (store.versions.at(-1) as Policy), given.has('asOf')));
  if ('message' in version) return { ok: false, problems: [...problems, version] };
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, situation: { store, policy: version, facts } };
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

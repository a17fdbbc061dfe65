import { dayOf } from '@/lib/dates/moment';
import type { FactName, Policy, Store } from '@/lib/policy/types';
import { schemaFor } from './answer-schemas';
import { readCircumstances, type World } from './circumstances';
import { contradictions } from './contradictions';
import { factType } from './expected';
import type { Answer, Case, Problem } from './types';
import { versionFor } from './version';

/** Stands where the currency cannot be read, for facts that are no amounts. */
const NO_CURRENCY = { code: '', decimals: 0 };

export type CaseRead =
  | { readonly ok: true; readonly facts: Case; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the facts of an address: names, values, and whether they agree with each other.
 * The version is the one in force on the order's day where that is known, else on the day of `asOf`.
 * The order's day is that of its moment where it is not given. Empty values are absent. Every problem is reported, each naming its fact.
 */
export function readCase(
  store: Store,
  procedure: string,
  entries: Iterable<readonly [string, string]>,
  world: World,
): CaseRead {
  const { given, problems } = collect(entries);
  const { asOf, currency, problems: unread } = readCircumstances(given, store, world);
  problems.push(...unread);
  const newest = store.versions.at(-1) as Policy;
  const answers = new Map<FactName, Answer>();
  for (const [name, text] of given) {
    const type = factType(newest, name);
    if (name === 'asOf' || name === 'currency' || (type === 'money' && !currency)) continue;
    const schema = schemaFor(newest, procedure, { name, type }, currency ?? NO_CURRENCY);
    if (!schema) {
      problems.push({ fact: name, message: `${name} is not a fact that this store asks for.` });
      continue;
    }
    const read = schema.safeParse(text);
    if (read.success) answers.set(name, read.data);
    else problems.push({ fact: name, message: read.error.issues[0]?.message ?? `${name} cannot be read.` });
  }
  if (!asOf || !currency) return { ok: false, problems };
  const placed = answers.get('orderedAt');
  if (placed?.type === 'moment' && !given.has('orderedOn'))
    answers.set('orderedOn', { type: 'day', value: dayOf(placed.value) });
  const facts: Case = { asOf, currency, answers };
  problems.push(...contradictions(facts, newest, given.has('asOf')));
  const version = versionFor(store, facts);
  if ('message' in version) return { ok: false, problems: [...problems, version] };
  return problems.length === 0 ? { ok: true, facts, policy: version } : { ok: false, problems };
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

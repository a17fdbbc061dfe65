import type { Currency } from '@/lib/money/money';
import type { FactName, FactType, Node, Policy, Store } from '@/lib/policy/types';
import { UNKNOWN, VOCABULARY } from '@/lib/policy/vocabulary';
import type { Expected } from './read-answer';

/** A fact's type, from the shared vocabulary or the store's own facts; undefined where neither knows it. */
export function factType(policy: Policy, name: FactName): FactType | undefined {
  if (Object.hasOwn(VOCABULARY, name)) return VOCABULARY[name]?.type;
  return Object.hasOwn(policy.facts, name) ? policy.facts[name]?.type : undefined;
}

/** The newest version that knows a fact: versions of a store may ask different things. */
export const newestKnowing = ({ versions }: Store, name: FactName): Policy | undefined =>
  versions.findLast((policy) => factType(policy, name) !== undefined);

/** What may be answered: as the procedure asks it, else as the store's other procedures do, else as all stores agree. */
export function expectedOf(
  policy: Policy,
  procedure: string,
  name: string,
  currency: Currency,
): Expected | undefined {
  const own = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
  const common = Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
  const type = factType(policy, name);
  if (!type) return undefined;
  const label = own?.label ?? name;
  if (type === 'yes-no') return { type, label, values: ['yes', 'no'], currency };
  const asked = Object.hasOwn(policy.procedures, procedure)
    ? valuesAsked(policy.procedures[procedure]?.tree, name)
    : [];
  const values = asked.length > 0 ? asked : Object.keys(own?.values ?? {});
  return { type, label, values: values.length > 0 ? values : (common?.values ?? []), currency };
}

/** The values that a procedure's tree has branches for, in its order. */
export function valuesAsked(node: Node | undefined, fact: FactName): string[] {
  if (node?.kind === 'period')
    return [...new Set(node.periods.flatMap((period) => valuesAsked(period.next, fact)))];
  if (node?.kind !== 'choice') return [];
  const own = node.ask === fact ? node.branches.flatMap((branch) => branch.values) : [];
  const below = node.branches.flatMap((branch) => valuesAsked(branch.next, fact));
  return [...new Set([...own, ...below])].filter((value) => value !== UNKNOWN);
}

import { factsAsked } from '@/lib/policy/facts-asked';
import type { FactName, HandoverLeaf, Procedure } from '@/lib/policy/types';
import { neededAmounts, optionalAmounts } from './amounts';
import { conditionsOf } from './outcomes';
import { canonicalText } from './read-answer';
import type { Condition, Handover, Outcome, Reached, Ruling, Situation } from './types';
import { judgingDates } from './version';

/** Who decides instead: another procedure, with the facts that it understands, or customer care where only it can say. */
export function handoversOf(
  leaves: readonly Reached<HandoverLeaf>[],
  outcomes: readonly Outcome[],
  ruling: Ruling,
): Handover[] {
  const care = outcomes.filter((outcome) => outcome.remedy === 'case-by-case');
  return [
    ...(care.length > 0
      ? [{ procedure: null, facts: {}, if: withoutRepeats(care.flatMap((outcome) => outcome.if)) }]
      : []),
    ...leaves.map(({ leaf, open }) => ({
      procedure: leaf.to,
      facts: factsFor(leaf, ruling),
      if: conditionsOf(open),
    })),
  ];
}

const withoutRepeats = (conditions: readonly Condition[]) =>
  conditions.filter(
    (one, index) =>
      conditions.findIndex((other) => other.fact === one.fact && other.value === one.value) === index,
  );

function factsFor({ to, facts: own }: HandoverLeaf, ruling: Ruling): Record<FactName, string> {
  return { ...factsCarried(to, ruling), ...own };
}

/** What another procedure understands of a case, as an address has it: facts of the same name, the order's date where it judges, the currency where it is not the store's. */
export function factsCarried(to: string, { store, policy, facts }: Situation): Record<FactName, string> {
  const target = policy.procedures[to];
  const understood = target ? factsUnderstood(target) : new Set<FactName>();
  const dates = judgingDates(store);
  const carried = [...facts.answers]
    .filter(([fact]) => understood.has(fact) || dates.includes(fact))
    .map(([fact, answer]) => [fact, canonicalText(answer)]);
  const currency = facts.currency.code === store.currency ? {} : { currency: facts.currency.code };
  return { ...currency, ...Object.fromEntries(carried) };
}

/** Every fact that a procedure asks or takes: its tree's, and its outcomes' amounts. */
export function factsUnderstood(procedure: Procedure): Set<FactName> {
  const amounts = Object.values(procedure.outcomes).flatMap((rule) => [
    ...neededAmounts(rule),
    ...optionalAmounts(rule),
  ]);
  return new Set([...factsAsked(procedure.tree), ...amounts]);
}

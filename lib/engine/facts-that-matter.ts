import type { FactName } from '@/lib/policy/types';
import { neededAmounts, optionalAmounts } from './amounts';
import { factsUnderstood } from './handovers';
import { ruleOf } from './outcomes';
import type { Ruling } from './types';
import { judgingDates } from './version';
import { walk } from './walk';

/** How far a case has come: the questions answered on its way, in order, and every fact that can still change its outcome. */
export interface Relevance {
  readonly answered: readonly FactName[];
  readonly matter: ReadonlySet<FactName>;
}

/**
 * Which facts matter to a case. An unanswered question counts with all its branches, so a fact given early is kept
 * until an answer rules it out, and so is one that a procedure needs to which the case may be handed over.
 */
export function factsThatMatter({ store, procedure, policy, facts }: Ruling): Relevance {
  const { asked, leaves } = walk(procedure.tree, facts, policy.figures, true);
  const rules = leaves.flatMap(({ leaf }) =>
    leaf.kind === 'outcomes' ? leaf.offers.map(({ outcome }) => ruleOf(procedure, outcome)) : [],
  );
  const carried = leaves.flatMap(({ leaf }) => {
    const target = leaf.kind === 'handover' ? policy.procedures[leaf.to] : undefined;
    return target ? [...factsUnderstood(target)] : [];
  });
  const matter = new Set([
    ...judgingDates(store),
    ...asked,
    ...rules.flatMap(neededAmounts),
    ...rules.flatMap(optionalAmounts),
    ...carried,
  ]);
  return { answered: [...matter].filter((fact) => facts.answers.has(fact)), matter };
}

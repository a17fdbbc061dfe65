import type { FactName } from '@/lib/policy/types';
import { neededAmounts, optionalAmounts } from './amounts';
import { ruleOf } from './outcomes';
import type { Case, Ruling } from './types';
import { walk } from './walk';

/** How far a case has come: the questions answered on its way, in order, and every fact that can still change its outcome. */
export interface Relevance {
  readonly answered: readonly FactName[];
  readonly matter: ReadonlySet<FactName>;
}

/**
 * Which facts matter to a case. An unanswered question counts with all its branches, so a fact given early is kept
 * until an answer rules it out.
 */
export function factsThatMatter({
  procedure,
  policy,
  facts,
}: Pick<Ruling, 'procedure' | 'policy' | 'facts'>): Relevance {
  const answered: FactName[] = [];
  const asked = new Set<FactName>();
  let answers: Case['answers'] = facts.answers;
  let reached = walk(procedure.tree, { ...facts, answers }, policy.figures);
  while (reached.missing.length > 0) {
    for (const fact of reached.missing) asked.add(fact);
    answers = new Map([...answers, ...reached.missing.map((fact) => [fact, { type: 'unknown' }] as const)]);
    reached = walk(procedure.tree, { ...facts, answers }, policy.figures);
  }
  for (const fact of reached.asked) (asked.has(fact) ? [] : answered).push(fact);
  const rules = reached.leaves.flatMap(({ leaf }) =>
    leaf.kind === 'outcomes' ? leaf.offers.map(({ outcome }) => ruleOf(procedure, outcome)) : [],
  );
  const needed = rules.flatMap(neededAmounts).filter((fact) => facts.answers.has(fact));
  const matter = new Set([
    ...reached.asked,
    ...rules.flatMap(neededAmounts),
    ...rules.flatMap(optionalAmounts),
  ]);
  const optional = rules.flatMap(optionalAmounts).filter((fact) => facts.answers.has(fact));
  return { answered: [...new Set([...answered, ...needed, ...optional])], matter };
}

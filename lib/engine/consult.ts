import type { HandoverLeaf, OutcomesLeaf, Procedure, Store } from '@/lib/policy/types';
import { deadlinesOf, elapsedOf, evidenceOf, stepsOf } from './advice';
import { neededAmounts } from './amounts';
import { assumptionsOf } from './assumptions';
import type { World } from './circumstances';
import { handoversOf } from './handovers';
import { outcomesOf, ruleOf } from './outcomes';
import { readCase } from './read-case';
import type { Case, Estimate, Question, Reached, Ruling, Verdict } from './types';
import { orderDateWanted } from './version';
import { walk } from './walk';

/**
 * What the store's policy says to a case: an estimate, the next question, or what is wrong with the facts.
 * Pure: the moment and the currencies come in with `world`. Undefined where the store has no such procedure.
 */
export function consult(
  store: Store,
  procedure: string,
  entries: Iterable<readonly [string, string]>,
  world: World,
): Verdict | undefined {
  if (!store.versions.some(({ procedures }) => Object.hasOwn(procedures, procedure))) return undefined;
  const read = readCase(store, procedure, entries, world);
  return read.ok ? decide(read.ruling) : { status: 'invalid', problems: read.problems };
}

/** The estimate of a case that was read before, or its next question. */
export function decide(ruling: Ruling): Question | Estimate {
  const first = orderDateWanted(ruling.store, ruling.procedure.id, ruling.facts);
  if (first) return { status: 'question', ask: [first], ...ruling };
  const { leaves, missing } = walk(ruling.procedure.tree, ruling.facts, ruling.policy.figures);
  const reached = leaves.filter((one): one is Reached<OutcomesLeaf> => one.leaf.kind === 'outcomes');
  const ask = [
    ...missing,
    ...(missing.length > 0 ? [] : missingAmounts(reached, ruling.procedure, ruling.facts)),
  ];
  if (ask.length > 0) return { status: 'question', ask, ...ruling };
  const outcomes = outcomesOf(reached, ruling);
  const handedOver = leaves.filter((one): one is Reached<HandoverLeaf> => one.leaf.kind === 'handover');
  const { store, policy, procedure, facts } = ruling;
  return {
    status: 'estimate',
    store,
    policy,
    procedure,
    facts,
    outcomes,
    elapsed: elapsedOf(leaves),
    deadlines: deadlinesOf(leaves),
    assumptions: assumptionsOf(outcomes, ruling),
    evidence: evidenceOf(outcomes, ruling.procedure),
    steps: stepsOf(outcomes, ruling.procedure),
    handovers: handoversOf(handedOver, outcomes, ruling),
  };
}

function missingAmounts(
  leaves: readonly Reached<OutcomesLeaf>[],
  procedure: Procedure,
  { answers }: Case,
): string[] {
  const missing = new Set<string>();
  for (const { leaf } of leaves) {
    for (const { outcome } of leaf.offers)
      for (const fact of neededAmounts(ruleOf(procedure, outcome))) if (!answers.has(fact)) missing.add(fact);
  }
  return [...missing];
}

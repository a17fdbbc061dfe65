import type { HandoverLeaf, Policy, Procedure } from '@/lib/policy/types';
import { valuesAsked } from '../expected';
import { factsUnderstood } from '../handovers';
import { type PathAnswer, pathsOf } from '../paths';
import { type Knowledge, learnAll, NOTHING_KNOWN } from './knowledge';
import { counted, type Ground, type Proof } from './proof';

/** Where another procedure decides, it understands the facts that come along, and does not hand the same case back. */
export function handoversArriveProof({ policy }: Ground): Proof {
  const procedures = Object.values(policy.procedures);
  const handovers = procedures.flatMap((procedure) =>
    handoversOf(procedure).map((leaf) => ({ from: procedure.id, leaf })),
  );
  const lost = handovers.flatMap(({ from, leaf }) =>
    notUnderstood(leaf, policy).map(
      (fact) => `${from}: it hands over to ${leaf.to} with ${fact}, which ${leaf.to} has no branch for.`,
    ),
  );
  const circles = procedures.flatMap((procedure) =>
    circlesFrom(procedure, policy, NOTHING_KNOWN, [procedure.id]),
  );
  return {
    id: 'handovers-arrive',
    claim: 'Every handover to another procedure ends in an outcome there.',
    verdict: `${counted(handovers.length, 'handover')} tried.`,
    faults: [...new Set([...lost, ...circles])],
    notes: [],
  };
}

/** What a handover already answers of the next procedure's choices. */
export const answersCarried = ({ facts }: HandoverLeaf, policy: Policy): PathAnswer[] =>
  Object.entries(facts).flatMap(([fact, value]) => {
    const type = policy.facts[fact]?.type;
    return type === 'choice' || type === 'yes-no' ? [{ kind: 'choice', fact, values: [value] }] : [];
  });

const handoversOf = ({ tree }: Procedure): HandoverLeaf[] =>
  pathsOf(tree).flatMap(({ leaf }) => (leaf.kind === 'handover' ? [leaf] : []));

function notUnderstood(leaf: HandoverLeaf, policy: Policy): string[] {
  const target = policy.procedures[leaf.to];
  if (!target) return [];
  const understood = factsUnderstood(target);
  const choices = answersCarried(leaf, policy).flatMap(({ fact, values }) =>
    values.some((value) => valuesAsked(target.tree, fact).includes(value))
      ? []
      : [`${fact}=${values.join()}`],
  );
  return [...choices, ...Object.keys(leaf.facts).filter((fact) => !understood.has(fact))];
}

function circlesFrom(
  procedure: Procedure,
  policy: Policy,
  known: Knowledge,
  visited: readonly string[],
): string[] {
  return pathsOf(procedure.tree).flatMap(({ answers, leaf }) => {
    if (leaf.kind === 'outcomes') return [];
    const then = learnAll([...answers, ...answersCarried(leaf, policy)], policy, known);
    const target = policy.procedures[leaf.to];
    if (!then || !target) return [];
    if (visited.includes(leaf.to))
      return [`${[...visited, leaf.to].join(' hands over to ')}: the case goes round and is never decided.`];
    return circlesFrom(target, policy, then, [...visited, leaf.to]);
  });
}

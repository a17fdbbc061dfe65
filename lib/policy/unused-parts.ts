import type { Node, Procedure } from './types';

/** Outcomes, evidence and steps of a procedure that no branch leads to. */
export function unusedParts({ tree, outcomes, evidence, steps }: Procedure): string[] {
  const reached = new Set(outcomesBelow(tree));
  const used = (key: 'evidence' | 'steps') => new Set(Object.values(outcomes).flatMap((rule) => rule[key]));
  return [
    ...Object.keys(outcomes)
      .filter((id) => !reached.has(id))
      .map((id) => `outcome ${id}`),
    ...Object.keys(evidence)
      .filter((id) => !used('evidence').has(id))
      .map((id) => `evidence ${id}`),
    ...Object.keys(steps)
      .filter((id) => !used('steps').has(id))
      .map((id) => `step ${id}`),
  ];
}

function outcomesBelow(node: Node): string[] {
  if (node.kind === 'outcomes') return node.offers.map(({ outcome }) => outcome);
  if (node.kind === 'choice') return node.branches.flatMap(({ next }) => outcomesBelow(next));
  return node.kind === 'period' ? node.periods.flatMap(({ next }) => outcomesBelow(next)) : [];
}

import type { FactName, Node } from './types';

/** Every fact that a tree may ask, in its order. */
export function factsAsked(node: Node): FactName[] {
  return [...new Set(visit(node))];
}

function visit(node: Node): FactName[] {
  if (node.kind === 'choice') return [node.ask, ...node.branches.flatMap((branch) => visit(branch.next))];
  if (node.kind === 'period') return [node.ask, ...node.periods.flatMap((period) => visit(period.next))];
  return [];
}

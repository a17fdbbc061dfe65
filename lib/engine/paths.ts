import type { FactName, HandoverLeaf, Node, OutcomesLeaf } from '@/lib/policy/types';

/** One way through a tree: what was answered, and where it ends. */
export interface Path {
  readonly answers: readonly {
    readonly fact: FactName;
    readonly values: readonly string[];
    readonly kind: 'choice' | 'period';
  }[];
  readonly leaf: OutcomesLeaf | HandoverLeaf;
}

/** Every way through a tree, in its order. Values that share a branch share a path; a period is named in words. */
export function pathsOf(node: Node, answers: Path['answers'] = []): Path[] {
  switch (node.kind) {
    case 'choice':
      return node.branches.flatMap(({ values, next }) =>
        pathsOf(next, [...answers, { fact: node.ask, values, kind: 'choice' }]),
      );
    case 'period':
      return node.periods.flatMap(({ words, next }) =>
        pathsOf(next, [...answers, { fact: node.ask, values: [words], kind: 'period' }]),
      );
    default:
      return [{ answers, leaf: node }];
  }
}

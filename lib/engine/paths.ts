import type { FactName, FigureId, HandoverLeaf, Node, OutcomesLeaf } from '@/lib/policy/types';

/** One answer on the way: a choice's values that share a branch, or a period in words with its two limits. */
export type PathAnswer =
  | { readonly kind: 'choice'; readonly fact: FactName; readonly values: readonly string[] }
  | {
      readonly kind: 'period';
      readonly fact: FactName;
      readonly values: readonly string[];
      /** The limit behind which it begins; null for the first period. */
      readonly over: FigureId | null;
      /** The limit up to which it lasts, inclusive; null for the last period. */
      readonly within: FigureId | null;
    };

/** One way through a tree: what was answered, and where it ends. */
export interface Path {
  readonly answers: readonly PathAnswer[];
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
      return node.periods.flatMap(({ within, words, next }, index) => {
        const over = node.periods[index - 1]?.within ?? null;
        return pathsOf(next, [...answers, { fact: node.ask, values: [words], kind: 'period', over, within }]);
      });
    default:
      return [{ answers, leaf: node }];
  }
}

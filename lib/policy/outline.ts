import type { Certainty, ClauseId, FactDefinition, FactName, Node, Policy, Procedure } from './types';
import { UNKNOWN } from './vocabulary';

/** A procedure's tree with every name in words: what a merchant reviews, as a chart, as a list, or against another version. */
export type Outline = OutlineQuestion | OutlineOffers | OutlineHandover;

export interface OutlineQuestion {
  readonly kind: 'question';
  readonly ask: FactName;
  readonly question: string;
  readonly answers: readonly OutlineAnswer[];
}

/** What leads on from a question. Values that share a branch share an answer; a period's key is its place among the periods. */
export interface OutlineAnswer {
  readonly values: readonly { readonly key: string; readonly words: string }[];
  readonly next: Outline;
}

export interface OutlineOffers {
  readonly kind: 'offers';
  readonly offers: readonly {
    readonly certainty: Certainty;
    readonly title: string;
    readonly clauses: readonly ClauseId[];
  }[];
}

export interface OutlineHandover {
  readonly kind: 'handover';
  readonly to: string;
  readonly title: string;
}

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  sure: 'This applies',
  'store-decides': 'The store decides',
  'your-choice': 'Your choice',
};

export const HANDOVER_WORDS = 'Goes on in';

/** The procedure as its version words it. */
export function outlineOf(policy: Policy, { tree, outcomes }: Procedure): Outline {
  const visit = (node: Node): Outline => {
    switch (node.kind) {
      case 'outcomes': {
        const offers = node.offers.map(({ certainty, outcome }) => ({
          certainty,
          title: outcomes[outcome]?.title ?? outcome,
          clauses: outcomes[outcome]?.clauses ?? [],
        }));
        return { kind: 'offers', offers };
      }
      case 'handover':
        return { kind: 'handover', to: node.to, title: policy.procedures[node.to]?.title ?? node.to };
      default:
        return {
          kind: 'question',
          ask: node.ask,
          question: policy.facts[node.ask]?.question ?? node.ask,
          answers: answersOf(node, policy.facts[node.ask]).map(({ values, next }) => ({
            values,
            next: visit(next),
          })),
        };
    }
  };
  return visit(tree);
}

function answersOf(node: Extract<Node, { ask: FactName }>, fact: FactDefinition | undefined) {
  if (node.kind === 'choice') {
    const words = (value: string) => fact?.values[value] ?? (value === UNKNOWN ? 'I do not know' : value);
    return node.branches.map(({ values, next }) => ({
      values: values.map((value) => ({ key: value, words: words(value) })),
      next,
    }));
  }
  return node.periods.map(({ words, next }, index) => ({
    values: [{ key: `${index + 1} of ${node.periods.length}`, words }],
    next,
  }));
}

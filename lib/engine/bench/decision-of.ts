import type { FigureId, Node, Policy, Procedure, Store } from '@/lib/policy/types';
import type { Condition, Decision, Leaf, Row } from './decision';
import { payoutOf } from './payout-of';

/** A procedure's rules in no engine's words. */
export function decisionOf(store: Store, policy: Policy, procedure: Procedure): Decision {
  const { figures } = policy;
  const { tree } = procedure;
  return { store, policy, procedure, tree, figures, rows: rowsOf(tree, [], { store, procedure, figures }) };
}

type Rules = Pick<Decision, 'store' | 'procedure' | 'figures'>;

/** The limit at which a period ends, in its own unit; null for the one without end. */
export function limitOf(within: FigureId | null, figures: Policy['figures']): number | null {
  const figure = within === null ? undefined : figures[within];
  return figure?.kind === 'duration' ? figure.amount : null;
}

/** What a path ends in. */
export function leafOf(node: Node, { store, procedure, figures }: Rules): Leaf {
  if (node.kind === 'handover') return { payouts: [], handover: node.to };
  const offers = node.kind === 'outcomes' ? node.offers : [];
  const rules = offers.flatMap(({ outcome }) => procedure.outcomes[outcome] ?? []);
  return { payouts: rules.map((rule) => payoutOf(rule, figures, store.currency)), handover: null };
}

function rowsOf(node: Node, conditions: readonly Condition[], rules: Rules): Row[] {
  if (node.kind === 'choice')
    return node.branches.flatMap(({ values, next }) =>
      rowsOf(next, [...conditions, { fact: node.ask, oneOf: values }], rules),
    );
  if (node.kind !== 'period') return [{ conditions, leaf: leafOf(node, rules) }];
  return node.periods.flatMap(({ within, next }, index) => {
    const above = limitOf(node.periods[index - 1]?.within ?? null, rules.figures);
    const upTo = limitOf(within, rules.figures);
    return rowsOf(next, [...conditions, { fact: node.ask, above, upTo }], rules);
  });
}

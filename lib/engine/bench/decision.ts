import { fromMajor } from '@/lib/money/money';
import type {
  FactName,
  Figure,
  FigureId,
  LineRule,
  Node,
  OutcomeRule,
  Policy,
  Procedure,
  Store,
} from '@/lib/policy/types';

/** Facts ready for an engine that reads no text: choices as words, times as days or hours gone by, amounts in smallest units. */
export type PlainFacts = Readonly<Record<FactName, string | number>>;

/** What all engines must agree on: the outcomes with the least and the most that comes back, and who decides instead. */
export interface Answer {
  readonly outcomes: readonly {
    readonly id: string;
    readonly min: number | null;
    readonly max: number | null;
  }[];
  readonly handover: string | null;
}

/** A procedure's rules in no engine's words: one row per path, and the tree for engines that nest. */
export interface Decision {
  readonly store: Store;
  readonly policy: Policy;
  readonly procedure: Procedure;
  readonly tree: Node;
  readonly figures: Policy['figures'];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly conditions: readonly Condition[];
  readonly leaf: Leaf;
}

/** One of the values; or a time gone by above the first limit (exclusive) up to the second (inclusive), where there are any. */
export type Condition =
  | { readonly fact: FactName; readonly oneOf: readonly string[] }
  | { readonly fact: FactName; readonly above: number | null; readonly upTo: number | null };

export interface Leaf {
  readonly payouts: readonly Payout[];
  readonly handover: string | null;
}

/** What an outcome pays, capped at zero; null where the policy states no amount. */
export interface Payout {
  readonly id: string;
  readonly most: readonly Term[] | null;
  /** Null where a part of it is not published. */
  readonly least: readonly Term[] | null;
}

/** A share of an amount, rounded half up to the smallest unit, or a fixed number of smallest units; added or taken away. */
export type Term = { readonly sign: 1 | -1 } & (
  | { readonly fact: FactName; readonly basisPoints: number }
  | { readonly fixed: number }
);

export const WHOLE = 10_000;

const NOTHING = ['none', 'no-charge'];
/** The benchmark's baskets are in a currency of two decimals. */
const DECIMALS = 2;

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

function payoutOf(rule: OutcomeRule, figures: Policy['figures'], currency: string): Payout {
  const { id, lines, least = lines, remedy } = rule;
  if (NOTHING.includes(remedy)) return { id, most: [], least: [] };
  if (!lines || !least) return { id, most: null, least: null };
  const term = (line: LineRule) => termOf(line, figures, currency);
  const published = least.every((line) => term(line) !== null);
  const known = (line: LineRule) => term(line) ?? [];
  return { id, most: lines.flatMap(known), least: published ? least.flatMap(known) : null };
}

function termOf(line: LineRule, figures: Policy['figures'], currency: string): Term | null {
  if (line.kind === 'not-published') return null;
  if (line.kind === 'fee') return feeOf(figures[line.figure], currency);
  const share = line.share ? figures[line.share] : undefined;
  const basisPoints = share?.kind === 'percent' ? share.basisPoints : WHOLE;
  return { sign: line.kind === 'plus' ? 1 : -1, fact: line.of, basisPoints };
}

function feeOf(figure: Figure | undefined, currency: string): Term | null {
  if (figure?.kind !== 'amount' || figure.currency !== currency) return null;
  const fee = fromMajor(figure.major, { code: currency, decimals: DECIMALS });
  return fee ? { sign: -1, fixed: Number(fee.minor) } : null;
}

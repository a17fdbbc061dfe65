import {
  atLeastZero,
  type Currency,
  fromMajor,
  type Money,
  minus,
  negated,
  plus,
  share,
  zero,
} from '@/lib/money/money';
import type { FactName, Figure, FigureId, LineRule, OutcomeRule, Remedy } from '@/lib/policy/types';
import type { Bounds, Case, Line, Outcome } from './types';

const NOT_MONEY: readonly Remedy[] = [
  'order-change',
  'replacement',
  'parts',
  'reshipment',
  'exchange',
  'repair',
];
type Figures = Readonly<Record<FigureId, Figure>>;

const NOTHING: readonly Remedy[] = ['none', 'no-charge'];

/** What an outcome pays, with the lines that make the most of it. */
export interface Amounts {
  readonly refund: Bounds | null;
  readonly left: Bounds | null;
  readonly capped: boolean;
  readonly lines: readonly Line[];
  readonly youPay: readonly Line[];
}

/** The money facts an outcome cannot be computed without. */
export function neededAmounts({ lines = [], least = [] }: OutcomeRule): FactName[] {
  return [...lines, ...least].flatMap((line) => ('of' in line && !line.otherwise ? [line.of] : []));
}

/** The money facts that, where given, are deducted or tell what the shopper pays besides. Never asked. */
export function optionalAmounts({ lines = [], youPay }: OutcomeRule): FactName[] {
  const deducted = lines.flatMap((line) => ('of' in line && line.otherwise ? [line.of] : []));
  return [...deducted, ...youPay.flatMap((cost) => (cost.amount ? [cost.amount] : []))];
}

/** What is assumed of optional facts that were not given. */
export function presumedOf({ lines = [] }: OutcomeRule, facts: Case): Outcome['presumed'] {
  return lines.flatMap((line) => {
    const [clause] = line.clauses;
    const text = 'of' in line && !facts.answers.has(line.of) ? line.otherwise : undefined;
    return text && clause ? [{ clause, text }] : [];
  });
}

/** Computes an outcome's amounts from a case that holds every amount it needs. */
export function amountsOf(rule: OutcomeRule, facts: Case, figures: Figures): Amounts {
  const lines = linesOf(rule.lines ?? [], facts, figures);
  const least = rule.least ? linesOf(rule.least, facts, figures) : lines;
  const total = sum(lines, facts.currency);
  const youPay = rule.youPay.map(({ label, amount, clauses }) => ({
    label,
    amount: amount ? moneyOf(amount, facts) : null,
    clauses,
  }));
  const returning = rule.youPay.some((cost) => cost.amount === 'returnCost')
    ? moneyOf('returnCost', facts)
    : null;
  const refund = boundsOf(rule, total, least);
  return {
    refund,
    left: lessCost(refund, returning),
    capped: total.minor < 0n,
    lines,
    youPay,
  };
}

function boundsOf(rule: OutcomeRule, total: Money, least: readonly Line[]): Bounds | null {
  const { currency } = total;
  if (NOT_MONEY.includes(rule.remedy)) return null;
  if (NOTHING.includes(rule.remedy)) return { min: zero(currency), max: zero(currency) };
  if (!rule.lines) return { min: null, max: null };
  const max = atLeastZero(total);
  if (max.minor === 0n) return { min: max, max };
  const published = least.every((line) => line.amount !== null);
  return { min: published ? atLeastZero(sum(least, currency)) : null, max };
}

/** A line whose optional fact was not given is left out. */
function linesOf(rules: readonly LineRule[], facts: Case, figures: Figures): Line[] {
  const given = rules.filter((rule) => !('of' in rule && rule.otherwise) || facts.answers.has(rule.of));
  return given.map((rule) => lineOf(rule, facts, figures));
}

function lineOf(rule: LineRule, facts: Case, figures: Figures): Line {
  const { label, clauses } = rule;
  if (rule.kind === 'not-published') return { label, amount: null, clauses };
  if (rule.kind === 'fee') return { label, amount: feeOf(figures[rule.figure], facts.currency), clauses };
  const base = moneyOf(rule.of, facts) ?? zero(facts.currency);
  const figure = rule.share ? figures[rule.share] : undefined;
  const amount = figure?.kind === 'percent' ? share(base, figure.basisPoints) : base;
  return { label, amount: rule.kind === 'less' ? negated(amount) : amount, clauses };
}

/** A fee that is not published, or stated in another currency than the order's, is not known. */
function feeOf(figure: Figure | undefined, currency: Currency): Money | null {
  if (figure?.kind !== 'amount' || figure.currency !== currency.code) return null;
  const fee = fromMajor(figure.major, currency);
  return fee ? negated(fee) : null;
}

function moneyOf(fact: FactName, facts: Case): Money | null {
  const answer = facts.answers.get(fact);
  return answer?.type === 'money' ? answer.value : null;
}

const sum = (lines: readonly Line[], currency: Currency): Money =>
  lines.reduce((total, { amount }) => (amount ? plus(total, amount) : total), zero(currency));

function lessCost(refund: Bounds | null, cost: Money | null): Bounds | null {
  if (!refund || !cost) return refund;
  return { min: refund.min && minus(refund.min, cost), max: refund.max && minus(refund.max, cost) };
}

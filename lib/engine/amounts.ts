import { atLeastZero, type Currency, type Money, minus, negated, plus, share, zero } from '@/lib/money/money';
import type { FactName, Figure, FigureId, LineRule, OutcomeRule, Remedy } from '@/lib/policy/types';
import type { Bounds, Case, Line } from './types';

const NOT_MONEY: readonly Remedy[] = [
  'order-change',
  'replacement',
  'parts',
  'reshipment',
  'exchange',
  'repair',
];
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
  return [...lines, ...least].flatMap((line) => (line.kind === 'not-published' ? [] : [line.of]));
}

/** The money facts that, where given, tell what the shopper pays besides. Never asked. */
export function optionalAmounts({ youPay }: OutcomeRule): FactName[] {
  return youPay.flatMap((cost) => (cost.amount ? [cost.amount] : []));
}

/** Computes an outcome's amounts from a case that holds every amount it needs. */
export function amountsOf(
  rule: OutcomeRule,
  facts: Case,
  figures: Readonly<Record<FigureId, Figure>>,
): Amounts {
  const lines = (rule.lines ?? []).map((line) => lineOf(line, facts, figures));
  const least = (rule.least ?? rule.lines ?? []).map((line) => lineOf(line, facts, figures));
  const youPay = rule.youPay.map(({ label, amount, clauses }) => ({
    label,
    amount: amount ? moneyOf(amount, facts) : null,
    clauses,
  }));
  const returning = rule.youPay.some((cost) => cost.amount === 'returnCost')
    ? moneyOf('returnCost', facts)
    : null;
  const refund = boundsOf(rule, lines, least, facts.currency);
  return {
    refund,
    left: lessCost(refund, returning),
    capped: sum(lines, facts.currency).minor < 0n,
    lines,
    youPay,
  };
}

function boundsOf(
  rule: OutcomeRule,
  lines: readonly Line[],
  least: readonly Line[],
  currency: Currency,
): Bounds | null {
  if (NOT_MONEY.includes(rule.remedy)) return null;
  if (NOTHING.includes(rule.remedy)) return { min: zero(currency), max: zero(currency) };
  if (!rule.lines) return { min: null, max: null };
  const max = atLeastZero(sum(lines, currency));
  if (max.minor === 0n) return { min: max, max };
  const published = least.every((line) => line.amount !== null);
  return { min: published ? atLeastZero(sum(least, currency)) : null, max };
}

function lineOf(rule: LineRule, facts: Case, figures: Readonly<Record<FigureId, Figure>>): Line {
  const { label, clauses } = rule;
  if (rule.kind === 'not-published') return { label, amount: null, clauses };
  const base = moneyOf(rule.of, facts) ?? zero(facts.currency);
  const figure = rule.share ? figures[rule.share] : undefined;
  const amount = figure?.kind === 'percent' ? share(base, figure.basisPoints) : base;
  return { label, amount: rule.kind === 'less' ? negated(amount) : amount, clauses };
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

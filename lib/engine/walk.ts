import { addDays, daysBetween } from '@/lib/dates/day';
import { dayOf, endOfDay, hoursBetween, type Moment, plusHours } from '@/lib/dates/moment';
import type {
  ChoiceNode,
  FactName,
  Figure,
  FigureId,
  HandoverLeaf,
  Node,
  OutcomesLeaf,
  Period,
  PeriodNode,
} from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';
import type { Answer, Case, Elapsed, OpenBranch, Reached } from './types';

type Figures = Readonly<Record<FigureId, Figure>>;

/** Every leaf that the facts leave possible, and the questions still standing before other leaves, in the tree's order. */
export interface Walk {
  readonly leaves: readonly Reached<OutcomesLeaf | HandoverLeaf>[];
  readonly missing: readonly FactName[];
  /** Every fact met on the way, answered or not. */
  readonly asked: readonly FactName[];
}

/**
 * Walks a tree along a case's answers. An answer of "unknown" takes the branch of that name, or else every branch.
 * Periods include their last moment; days count in the zone of `asOf`. `onward` goes on behind questions still standing, by
 * every branch.
 */
export function walk(tree: Node, facts: Case, figures: Figures, onward = false): Walk {
  const leaves: Reached<OutcomesLeaf | HandoverLeaf>[] = [];
  const missing = new Set<FactName>();
  const asked = new Set<FactName>();
  const visit = (node: Node, open: readonly OpenBranch[], elapsed: readonly Elapsed[]): void => {
    if (node.kind === 'outcomes' || node.kind === 'handover') {
      leaves.push({ leaf: node, open, elapsed });
      return;
    }
    asked.add(node.ask);
    const answer = facts.answers.get(node.ask);
    if (!answer) {
      missing.add(node.ask);
      if (onward)
        for (const { next } of node.kind === 'choice' ? node.branches : node.periods)
          visit(next, open, elapsed);
    } else if (node.kind === 'choice') {
      const taken = branchTaken(node, answer);
      if (taken) visit(taken.next, open, elapsed);
      else for (const { next, left } of branchesLeft(node)) visit(next, [...open, left], elapsed);
    } else if (answer.type === 'unknown') {
      const of = node.periods.map((period) => period.words);
      for (const period of node.periods)
        visit(period.next, [...open, { fact: node.ask, values: [period.words], of }], elapsed);
    } else {
      const now = elapsedSince(node, answer, facts, figures);
      visit(now.period.next, open, [...elapsed, now]);
    }
  };
  visit(tree, [], []);
  return { leaves, missing: [...missing], asked: [...asked] };
}

function branchTaken({ branches }: ChoiceNode, answer: Answer) {
  const value = answer.type === 'choice' ? answer.value : UNKNOWN;
  return branches.find((branch) => branch.values.includes(value));
}

/** Every branch, each with the condition that it leaves open. */
function branchesLeft({ ask, branches }: ChoiceNode) {
  const of = branches.flatMap((branch) => branch.values);
  return branches.map(({ values, next }) => ({ next, left: { fact: ask, values, of } }));
}

function elapsedSince(node: PeriodNode, answer: Answer, { asOf }: Case, figures: Figures): Elapsed {
  const { amount, unit, endAfter } = reckoning(answer, asOf);
  let before: number | null = null;
  for (const period of node.periods) {
    const limit = amountOf(period, figures);
    if (limit === null || amount <= limit) {
      const over = before === null ? null : amount - before;
      return { fact: node.ask, period, amount, unit, over, ends: limit === null ? null : endAfter(limit) };
    }
    before = limit;
  }
  throw new Error(`${node.ask} has no period without end`);
}

/** How time is counted since an answer: whole days to the end of the last one, or exact hours. */
function reckoning(answer: Answer, asOf: Moment) {
  if (answer.type === 'day') {
    const day = answer.value;
    const endAfter = (days: number) => endOfDay(addDays(day, days), asOf.offsetMinutes);
    return { amount: daysBetween(day, dayOf(asOf)), unit: 'days', endAfter } as const;
  }
  if (answer.type !== 'moment') throw new Error(`${answer.type} is no time`);
  const at = { ...answer.value, offsetMinutes: asOf.offsetMinutes };
  return {
    amount: hoursBetween(at, asOf),
    unit: 'hours',
    endAfter: (hours: number) => plusHours(at, hours),
  } as const;
}

function amountOf(period: Period, figures: Figures): number | null {
  if (period.within === null) return null;
  const figure = figures[period.within];
  if (figure?.kind !== 'duration') throw new Error(`${period.within} is no duration`);
  return figure.amount;
}

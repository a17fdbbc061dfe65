import type { FactName, FigureId, Policy } from '@/lib/policy/types';
import { DAYS_IN_ORDER } from '../contradictions';
import type { PathAnswer } from '../paths';

/** What the answers on a path leave possible for one fact: values, or the time passed in the unit of its periods. */
export type Known = { readonly kind: 'values'; readonly values: readonly string[] } | Passed;

/** More than `over` (null: from the fact itself on), up to and including `within` (null: without end). */
export interface Passed {
  readonly kind: 'passed';
  readonly unit: 'days' | 'hours';
  readonly over: number | null;
  readonly within: number | null;
}

/** All that is known of a case, fact by fact. */
export type Knowledge = ReadonlyMap<FactName, Known>;

/** When an order was placed, shipped and delivered, as these follow each other. */
export const TIMES_IN_ORDER: readonly FactName[] = ['orderedAt', ...DAYS_IN_ORDER];

export const NOTHING_KNOWN: Knowledge = new Map();

/** What is known after one more answer; undefined where it cannot be given any more. */
export function learn(known: Knowledge, answer: PathAnswer, policy: Policy): Knowledge | undefined {
  const next = knownFrom(answer, policy);
  const before = known.get(answer.fact);
  const both = before ? narrowed(before, next) : next;
  if (!both || isEmpty(both)) return undefined;
  const after = new Map(known).set(answer.fact, both);
  return timesCanFollow(after) ? after : undefined;
}

/** What is known after several answers; undefined where they cannot all be given. */
export const learnAll = (
  answers: readonly PathAnswer[],
  policy: Policy,
  known: Knowledge = NOTHING_KNOWN,
): Knowledge | undefined =>
  answers.reduce<Knowledge | undefined>((so, answer) => so && learn(so, answer, policy), known);

/** Whether one and the same case can be both, as far as the facts that both know go; `except` are not compared. */
export function canBeBoth(a: Knowledge, b: Knowledge, except: readonly FactName[] = []): boolean {
  return [...a].every(([fact, known]) => {
    const other = except.includes(fact) ? undefined : b.get(fact);
    const both = other ? narrowed(known, other) : known;
    return both !== undefined && !isEmpty(both);
  });
}

function knownFrom(answer: PathAnswer, { facts, figures }: Policy): Known {
  if (answer.kind === 'choice') return { kind: 'values', values: answer.values };
  const unit = facts[answer.fact]?.type === 'moment' ? 'hours' : 'days';
  const amountOf = (id: FigureId | null) => {
    const figure = id === null ? undefined : figures[id];
    return figure?.kind === 'duration' ? figure.amount : null;
  };
  return { kind: 'passed', unit, over: amountOf(answer.over), within: amountOf(answer.within) };
}

function narrowed(a: Known, b: Known): Known | undefined {
  if (a.kind === 'values' && b.kind === 'values')
    return { kind: 'values', values: a.values.filter((value) => b.values.includes(value)) };
  if (a.kind !== 'passed' || b.kind !== 'passed') return undefined;
  const over = a.over === null || b.over === null ? (a.over ?? b.over) : Math.max(a.over, b.over);
  const within =
    a.within === null || b.within === null ? (a.within ?? b.within) : Math.min(a.within, b.within);
  return { kind: 'passed', unit: a.unit, over, within };
}

const isEmpty = (known: Known) =>
  known.kind === 'values'
    ? known.values.length === 0
    : known.over !== null && known.within !== null && known.over >= known.within;

/** What came later cannot lie further back than what came before it. */
function timesCanFollow(known: Knowledge): boolean {
  const times = TIMES_IN_ORDER.map((fact) => known.get(fact)).filter((one) => one?.kind === 'passed');
  return times.every(({ over }, index) =>
    times.slice(0, index).every((earlier) => over === null || over < mostDays(earlier)),
  );
}

/** The most calendar days that lie between; hours may begin shortly before a midnight. */
const mostDays = ({ unit, within }: Passed) => {
  if (within === null) return Number.POSITIVE_INFINITY;
  return unit === 'hours' ? Math.ceil(within / 24) : within;
};

import type { Procedure } from '@/lib/policy/types';
import type { Deadline, Elapsed, Estimate, Outcome, Reached } from './types';

/** Where the case stands in the periods on its way, each fact once. */
export function elapsedOf(leaves: readonly Reached<unknown>[]): Elapsed[] {
  return [
    ...new Map(leaves.flatMap(({ elapsed }) => elapsed.map((one) => [one.fact, one] as const))).values(),
  ];
}

/** The deadlines of the periods in which a case stands, each once. A day or moment left open gives none. */
export function deadlinesOf(leaves: readonly Reached<unknown>[]): Deadline[] {
  const deadlines = new Map<string, Deadline>();
  for (const { period, ends } of leaves.flatMap((reached) => reached.elapsed)) {
    if (period.deadline && ends) deadlines.set(period.deadline.id, { ...period.deadline, at: ends });
  }
  return [...deadlines.values()];
}

/** The evidence that the outcomes ask for, each once, in the order of the procedure's file. */
export function evidenceOf(outcomes: readonly Outcome[], { evidence }: Procedure): Estimate['evidence'] {
  return named(
    evidence,
    outcomes.flatMap((outcome) => outcome.evidence),
  );
}

/** The steps that the outcomes ask for, each once, in the order of the procedure's file. */
export function stepsOf(outcomes: readonly Outcome[], { steps }: Procedure): Estimate['steps'] {
  return named(
    steps,
    outcomes.flatMap((outcome) => outcome.steps),
  );
}

const named = <T>(all: Readonly<Record<string, T>>, names: readonly string[]): T[] =>
  Object.entries(all).flatMap(([name, one]) => (names.includes(name) ? [one] : []));

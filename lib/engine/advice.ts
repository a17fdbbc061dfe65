import type { FactName, Procedure } from '@/lib/policy/types';
import type { Deadline, Elapsed, Estimate, Outcome, Reached } from './types';

/** Where the case stands in the periods on its way, each fact once. */
export function elapsedOf(leaves: readonly Reached<unknown>[]): Elapsed[] {
  const byFact = new Map<FactName, Elapsed>();
  for (const { elapsed } of leaves) for (const one of elapsed) byFact.set(one.fact, one);
  return [...byFact.values()];
}

/** The deadlines of the periods in which a case stands, each once. A day or moment left open gives none. */
export function deadlinesOf(leaves: readonly Reached<unknown>[]): Deadline[] {
  const deadlines = new Map<string, Deadline>();
  for (const { elapsed } of leaves) {
    for (const { period, ends } of elapsed)
      if (period.deadline && ends) deadlines.set(period.deadline.id, { ...period.deadline, at: ends });
  }
  return [...deadlines.values()];
}

/** The evidence that the outcomes ask for, each once, in the order of the procedure's file. */
export function evidenceOf(outcomes: readonly Outcome[], { evidence }: Procedure): Estimate['evidence'] {
  return named(evidence, (name) => outcomes.some((outcome) => outcome.evidence.includes(name)));
}

/** The steps that the outcomes ask for, each once, in the order of the procedure's file. */
export function stepsOf(outcomes: readonly Outcome[], { steps }: Procedure): Estimate['steps'] {
  return named(steps, (name) => outcomes.some((outcome) => outcome.steps.includes(name)));
}

const named = <T>(all: Readonly<Record<string, T>>, isAskedFor: (name: string) => boolean): T[] =>
  Object.keys(all)
    .filter(isAskedFor)
    .map((name) => all[name] as T);

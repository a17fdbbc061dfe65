import type { ClauseId } from '@/lib/policy/types';
import type { Estimate, Outcome, Ruling } from './types';

/** What the estimate takes for granted: the reading of each clause it rests on, and what the policy does not say. */
export function assumptionsOf(outcomes: readonly Outcome[], { policy }: Ruling): Estimate['assumptions'] {
  const assumptions: Estimate['assumptions'][number][] = [];
  for (const id of clausesOf(outcomes)) {
    const { reading, silent } = policy.clauses[id] ?? {};
    if (reading) assumptions.push({ clause: id, text: reading });
    if (silent) assumptions.push({ clause: id, text: silent });
  }
  const presumed = new Map(
    outcomes.flatMap((outcome) => outcome.presumed.map((one) => [one.text, one] as const)),
  );
  return [...assumptions, ...presumed.values()];
}

function clausesOf(outcomes: readonly Outcome[]): Set<ClauseId> {
  const ids = new Set<ClauseId>();
  for (const { clauses, lines, youPay, assumes } of outcomes) {
    for (const id of clauses) ids.add(id);
    for (const line of lines) for (const id of line.clauses) ids.add(id);
    for (const cost of youPay) for (const id of cost.clauses) ids.add(id);
    for (const id of assumes) ids.add(id);
  }
  return ids;
}

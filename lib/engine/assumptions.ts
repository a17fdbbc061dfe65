import type { Estimate, Outcome, Ruling } from './types';

/** What the estimate takes for granted: the reading of each clause it rests on, and what the policy does not say. */
export function assumptionsOf(outcomes: readonly Outcome[], { policy }: Ruling): Estimate['assumptions'] {
  const ids = new Set(
    outcomes.flatMap(({ clauses, lines, youPay, assumes }) => [
      ...clauses,
      ...[...lines, ...youPay].flatMap((line) => line.clauses),
      ...assumes,
    ]),
  );
  const read = [...ids].flatMap((id) => {
    const { reading, silent } = policy.clauses[id] ?? {};
    return [reading, silent].flatMap((text) => (text ? [{ clause: id, text }] : []));
  });
  const presumed = new Map(
    outcomes.flatMap((outcome) => outcome.presumed.map((one) => [one.text, one] as const)),
  );
  return [...read, ...presumed.values()];
}

import { expect } from 'vitest';
import { estimateFrom } from './ask-kwoking';
import type { WorkedCase } from './worked-case';

/** Asks the policy and compares with what was worked out by hand, outcome by outcome and in their order. */
export function expectWorkedCase({ procedure, facts, outcomes, deadlines, handover }: WorkedCase): void {
  const estimate = estimateFrom(procedure, facts);
  expect(estimate.status).toBe('estimate');
  const ids = estimate.outcomes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const found = estimate.outcomes.map(({ clauses: _, condition: __, paidWithin: ___, ...outcome }) => ({
    ...outcome,
    lines: outcome.lines.map(({ label, amount }) => [label, amount]),
    youPay: outcome.youPay.map(({ label, amount }) => [label, amount]),
  }));
  const worked = outcomes.map(({ clauses: _, ...outcome }) => ({
    left: outcome.refund,
    capped: false,
    lines: [],
    youPay: [],
    until: null,
    ...outcome,
  }));
  expect(found).toEqual(worked);
  for (const [index, { clauses }] of outcomes.entries()) {
    expect(estimate.outcomes[index]?.clauses).toEqual(expect.arrayContaining([...clauses]));
  }
  expect(estimate.deadlines.map(({ id, at }) => ({ id, at }))).toEqual(deadlines ?? []);
  expect(estimate.handover).toEqual(handover ?? null);
}

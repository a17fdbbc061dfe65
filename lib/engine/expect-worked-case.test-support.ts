import { expect } from 'vitest';
import type { Store } from '@/lib/policy/types';
import { consulting } from './consulting.test-support';
import type { WorkedCase } from './worked-case.test-support';

/** Asks the store's policy and compares with what was worked out by hand, outcome by outcome and in their order. */
export function expectWorkedCase(store: Store, worked: WorkedCase): void {
  const { procedure, facts, outcomes, deadlines, handover } = worked;
  const estimate = consulting(store).estimateFrom(procedure, facts);
  expect(estimate.status).toBe('estimate');
  const ids = estimate.outcomes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const found = estimate.outcomes.map(({ clauses: _, condition: __, paidWithin: ___, ...outcome }) => ({
    ...outcome,
    lines: outcome.lines.map(({ label, amount }) => [label, amount]),
    youPay: outcome.youPay.map(({ label, amount }) => [label, amount]),
  }));
  const expected = outcomes.map(({ clauses: _, ...outcome }) => ({
    left: outcome.refund,
    capped: false,
    lines: [],
    youPay: [],
    until: null,
    ...outcome,
  }));
  expect(found).toEqual(expected);
  for (const [index, { clauses }] of outcomes.entries()) {
    expect(estimate.outcomes[index]?.clauses).toEqual(expect.arrayContaining([...clauses]));
  }
  expect(estimate.deadlines.map(({ id, at }) => ({ id, at }))).toEqual(deadlines ?? []);
  expect(estimate.handover).toEqual(handover ?? null);
}

import { expect, test } from 'vitest';
import { toMajor } from '@/lib/money/money';
import { judgedRequest } from './mail/judged-request.test-support';
import { readStoredEstimate } from './stored-estimate';

test('An estimate kept as JSON is read whole: amounts, moments and clauses', () => {
  const { outcomes, deadlines, evidence, steps } = readStoredEstimate(judgedRequest().estimate);
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  expect(outcome).toMatchObject({ id: 'partial-refund', remedy: 'refund', certainty: 'sure' });
  expect(outcome?.refund?.max && toMajor(outcome.refund.max)).toBe('85.00');
  expect(outcome?.lines.map(({ label, amount }) => [label, amount && toMajor(amount)])).toEqual([
    ['Item price', '100.00'],
    ['Shipping fees of the order', '-15.00'],
  ]);
  expect(outcome?.youPay[0]?.amount).toBeNull();
  // Day 60 after 20 February 2026, to its last second.
  expect(outcome?.until?.ms).toBe(Date.parse('2026-04-21T23:59:59Z'));
  expect(outcome?.paidWithin).toContain('business days');
  expect(outcome?.clauses).toContain('return.window-60');
  expect(deadlines.map(({ at }) => at.ms)).toEqual([Date.parse('2026-04-21T23:59:59Z')]);
  expect(evidence.length).toBeGreaterThan(0);
  expect(steps.length).toBeGreaterThan(0);
});

test.each([
  [null],
  ['text'],
  [{}],
  [{ currency: 'USD' }],
  [{ currency: 'No such one', outcomes: [] }],
  [{ currency: 'USD', outcomes: [{ id: 'x', remedy: 'gold' }] }],
])('What is no estimate, %j, has no outcome', (estimate) => {
  expect(readStoredEstimate(estimate)).toEqual({
    outcomes: [],
    deadlines: [],
    assumptions: [],
    evidence: [],
    steps: [],
  });
});

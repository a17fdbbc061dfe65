import { describe, expect, test } from 'vitest';
import { refundBesideEstimate } from './refund-beside-estimate';
import type { StepDetails, TimelineEntry } from './storage/types';

const outcome = (min: string | null, max: string | null, remedy = 'refund') => ({
  id: 'refund',
  remedy,
  certainty: 'sure',
  refund: { min, max },
  left: { min, max },
  capped: false,
  lines: [],
  youPay: [],
  condition: null,
  until: null,
  paidWithin: null,
  clauses: [],
});

const estimateOf = (...outcomes: object[]) => ({
  currency: 'USD',
  outcomes,
  deadlines: [],
  assumptions: [],
  evidence: [],
  steps: [],
});

const after = (details: StepDetails): TimelineEntry[] => [
  { status: 'refunded', at: '2026-03-02T10:00:00Z', note: null, by: 'care', details },
];

const words = (refund: string, ...outcomes: object[]) =>
  refundBesideEstimate(USD, {
    timeline: after({ refund }),
    facts: { currency: 'USD' },
    estimate: estimateOf(...outcomes),
  })?.words;

const USD = { currency: 'USD' };

describe('Where the estimate named one amount', () => {
  test.each([
    ['70.00', 'Exactly as estimated.'],
    ['70', 'Exactly as estimated.'],
    ['69.99', 'USD\u00a00.01 less than the estimate.'],
    ['1070.50', 'USD\u00a01,000.50 more than the estimate.'],
  ])('%s: %s', (refund, expected) => {
    expect(words(refund, outcome('70.00', '70.00'))).toBe(expected);
  });
});

describe('Where it named a range, of one outcome or of several', () => {
  test.each([
    ['20.00', 'Within what the estimate named.'],
    ['30.00', 'Within what the estimate named.'],
    ['19.00', 'USD\u00a01.00 less than the least that the estimate named.'],
    ['32.50', 'USD\u00a02.50 more than the most that the estimate named.'],
  ])('%s: %s', (refund, expected) => {
    expect(words(refund, outcome('20.00', '30.00'))).toBe(expected);
    expect(words(refund, outcome('30.00', '30.00'), outcome('20.00', '20.00'))).toBe(expected);
  });
});

describe('Where the policy leaves a bound open', () => {
  test('At most: only more than that differs', () => {
    expect(words('1.00', outcome(null, '70.00'))).toBe('Within what the estimate named.');
    expect(words('71.00', outcome(null, '70.00'))).toBe(
      'USD\u00a01.00 more than the most that the estimate named.',
    );
  });

  test('No amount at all', () => {
    expect(words('1.00', outcome(null, null, 'case-by-case'))).toBe('The estimate named no amount.');
    expect(words('1.00')).toBe('The estimate named no amount.');
  });
});

test('Both amounts are given beside the words', () => {
  const usd = { code: 'USD', decimals: 2 };
  expect(
    refundBesideEstimate(USD, {
      timeline: after({ refund: '65.00' }),
      facts: { currency: 'USD' },
      estimate: estimateOf(outcome('70.00', '70.00')),
    }),
  ).toEqual({
    refund: { minor: 6500n, currency: usd },
    estimated: { min: { minor: 7000n, currency: usd }, max: { minor: 7000n, currency: usd } },
    words: 'USD\u00a05.00 less than the estimate.',
  });
});

test('Where the inspection deducted just as much, the words say so', () => {
  const deductions = [
    { label: 'Lid', amount: '3.00', clause: 'return.accessories' },
    { label: 'Cable', amount: '2.00', clause: 'return.accessories' },
  ];
  const estimate = estimateOf(outcome('70.00', '70.00'));
  const wordsOf = (refund: string) =>
    refundBesideEstimate(USD, {
      timeline: [...after({ deductions }), ...after({ refund })],
      facts: { currency: 'USD' },
      estimate,
    })?.words;
  expect(wordsOf('65.00')).toBe(
    'USD\u00a05.00 less than the estimate, which is what the inspection deducted.',
  );
  expect(wordsOf('64.00')).toBe('USD\u00a06.00 less than the estimate.');
  expect(wordsOf('70.00')).toBe('Exactly as estimated.');
});

test('There is none before a refund, nor after it was taken back', () => {
  const estimate = estimateOf(outcome('70.00', '70.00'));
  const facts = { currency: 'USD' };
  expect(refundBesideEstimate(USD, { timeline: after({}), facts, estimate })).toBeUndefined();
  const undone = [...after({}), ...after({ refund: '70.00' }), ...after({ takesBack: 1 })];
  expect(refundBesideEstimate(USD, { timeline: undone, facts, estimate })).toBeUndefined();
});

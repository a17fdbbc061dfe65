import { describe, expect, test } from 'vitest';
import { parseMoment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import type { Entries } from '@/lib/engine/consulting.test-support';
import { currencyOf } from '@/lib/money/currency';
import { askKwoking, estimateFrom, kwoking, problemsFrom } from './ask-kwoking';
import { MALFORMED } from './malformed-values';

const asOf = '2026-03-10T10:00:00Z';
const refusedFacts = (facts: Entries) => [...new Set(problemsFrom('cancel', facts).map(({ fact }) => fact))];
const shown = (value: string) => (value.length > 30 ? `${value.length} characters` : JSON.stringify(value));

describe('A fact that cannot be read is refused by its name', () => {
  test.each([
    'colour',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Stage',
    'stage ',
    'utm_source',
    '\ud800',
  ])('There is no fact called %j', (name) => expect(refusedFacts([[name, 'yes']])).toEqual([name]));

  test.each(['stage', 'orderTotal', 'asOf', 'currency'])('%s may be given only once', (fact) => {
    const value = { stage: 'unpaid', orderTotal: '100', asOf, currency: 'USD' }[fact] ?? '';
    expect(
      refusedFacts([
        [fact, value],
        [fact, value],
      ]),
    ).toEqual([fact]);
  });

  const cases = Object.entries(MALFORMED).flatMap(([fact, values]) =>
    values.map((value) => [fact, shown(value), value] as const),
  );
  test.each(cases)('%s is never %s', (fact, _, value) => {
    expect(refusedFacts({ [fact]: value })).toEqual([fact]);
  });

  test.each([
    ['USD', '0.001'],
    ['JPY', '10000.0'],
    ['KWD', '1.2500'],
    ['CLF', '1.23450'],
  ])('An amount in %s has no more decimals than the currency: not %s', (currency, orderTotal) => {
    expect(refusedFacts({ currency, orderTotal })).toEqual(['orderTotal']);
  });

  test('Every problem is reported at once, each with a sentence', () => {
    const problems = problemsFrom('cancel', { stage: 'lost', orderTotal: '-5', colour: 'red', asOf: 'now' });
    expect(problems.map(({ fact }) => fact).toSorted()).toEqual(['asOf', 'colour', 'orderTotal', 'stage']);
    for (const { message } of problems) expect(message).toMatch(/\.$/);
  });

  test('A choice offers exactly the values that its procedure names', () => {
    expect(problemsFrom('claim', { problem: 'missing-item' })[0]?.fact).toBe('problem');
    expect(problemsFrom('return', { reason: 'rto' })[0]?.fact).toBe('reason');
  });

  test('A store has no procedure of another store, nor one that every object has', () => {
    const world = { now: parseMoment(asOf) as NonNullable<ReturnType<typeof parseMoment>>, currencyOf };
    for (const name of ['membership', 'constructor', '__proto__', 'toString', ''])
      expect(consult(kwoking, name, [], world)).toBeUndefined();
  });
});

describe('What is accepted', () => {
  test.each([
    ['An empty value is an absent one', { stage: 'unpaid', orderTotal: '' }],
    [
      'A space in an offset is a plus that was not encoded',
      { stage: 'unpaid', asOf: '2026-03-10T10:00:00 08:00' },
    ],
    ['A moment may leave its seconds out', { stage: 'unpaid', asOf: '2026-03-10T10:00Z' }],
    ['Twelve digits are an amount', { stage: 'unpaid', orderTotal: '999999999999.99' }],
    ['A fact of another store is known to all', { stage: 'unpaid', tracking: 'lost', walletBalance: '5' }],
    ['A fact that does not matter is ignored', { stage: 'unpaid', unused: 'no', deliveredOn: '2026-03-01' }],
  ])('%s', (_, facts) => {
    expect(estimateFrom('cancel', facts, '2026-03-10T10:00:00Z').outcomes[0]?.id).toBe('before-payment');
  });

  test('A fact that does not matter is still validated', () => {
    expect(refusedFacts({ stage: 'unpaid', unused: 'perhaps' })).toEqual(['unused']);
    expect(refusedFacts({ stage: 'unpaid', walletBalance: '-5' })).toEqual(['walletBalance']);
  });

  test('An empty value beside a real one is not a second one', () => {
    expect(
      askKwoking('cancel', [
        ['stage', ''],
        ['stage', 'unpaid'],
      ]).status,
    ).toBe('estimate');
  });
});

import { describe, expect, test } from 'vitest';
import { parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { readCase } from '../read-case';
import { waitingPeriods } from './periods';
import { periodsJson } from './periods-json';

function periodsOf(id: string, procedure: string, facts: string) {
  const store = findStore(id);
  const now = parseMoment('2026-03-02T10:00:00+01:00');
  if (!store || !now) throw new Error(`no store ${id}`);
  const read = readCase(store, procedure, new URLSearchParams(facts), { now, currencyOf });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return periodsJson(waitingPeriods(read.ruling)).periods;
}

describe('What waiting costs', () => {
  test('The handling fee rises 48 hours after the order, and never again', () => {
    const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00%2B01:00&orderTotal=100';
    expect(periodsOf('kwoking', 'cancel', facts)).toEqual([
      {
        from: '2026-03-02T10:00:00+01:00',
        to: '2026-03-03T10:00:00+01:00',
        outcomes: [
          { id: 'within-48h', remedy: 'refund', refund: { min: '90.00', max: '90.00' } },
          { id: 'change-instead', remedy: 'order-change', refund: null },
        ],
      },
      {
        from: '2026-03-03T10:00:00+01:00',
        to: null,
        outcomes: [
          { id: 'after-48h', remedy: 'refund', refund: { min: '80.00', max: '80.00' } },
          { id: 'change-instead', remedy: 'order-change', refund: null },
        ],
      },
    ]);
  });

  test('Days end with their last second in the zone of the question', () => {
    const facts =
      'deliveredOn=2026-02-20&reason=changed-mind&unused=yes&accessories=yes&itemPrice=80&shippingPaid=15';
    const periods = periodsOf('kwoking', 'return', facts);
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-02T10:00:00+01:00', '2026-04-21T23:59:59+01:00'],
      ['2026-04-21T23:59:59+01:00', null],
    ]);
    expect(periods.map(({ outcomes }) => outcomes[0]?.refund)).toEqual([
      { min: '65.00', max: '65.00' },
      { min: '0.00', max: '0.00' },
    ]);
  });

  test('Waiting can bring more: a parcel that is late counts from the day after the last of its days', () => {
    const facts = 'problem=not-received&tracking=in-transit&shippedOn=2026-02-20&orderTotal=100';
    expect(periodsOf('ali-shipping', 'claim', facts).map(({ to, outcomes }) => [to, outcomes])).toEqual([
      [
        '2026-03-12T23:59:59+01:00',
        [{ id: 'not-late-yet', remedy: 'none', refund: { min: '0.00', max: '0.00' } }],
      ],
      [null, [{ id: 'late', remedy: 'refund', refund: { min: '100.00', max: '100.00' } }]],
    ]);
  });

  test('An amount that only matters later is not known, and not guessed', () => {
    const facts = 'problem=not-received&tracking=in-transit&shippedOn=2026-02-20';
    expect(periodsOf('ali-shipping', 'claim', facts)[1]?.outcomes).toEqual([
      { id: 'late', remedy: 'refund', refund: { min: null, max: null } },
    ]);
  });

  test('Where time changes nothing there is one period without end', () => {
    const periods = periodsOf('kwoking', 'cancel', 'stage=shipped&orderTotal=100&shippingPaid=15');
    expect(periods.map(({ from, to }) => [from, to])).toEqual([['2026-03-02T10:00:00+01:00', null]]);
  });

  test('A time that nobody knows has no threshold', () => {
    const periods = periodsOf('kwoking', 'cancel', 'stage=preparing&orderedAt=unknown&orderTotal=100');
    expect(periods.map(({ to, outcomes }) => [to, outcomes.length])).toEqual([[null, 3]]);
  });
});

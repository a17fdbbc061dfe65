import { expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { isWorthWithdrawing, withdraw } from './withdraw';

const NOW = parseMoment('2026-03-04T18:30:00+08:00') as Moment;

test.each(['requested', 'authorised', 'declined', 'sent', 'received', 'inspected', 'refunded'] as const)(
  'A request that is %s can be withdrawn: the step says by whom',
  (status) => {
    expect(withdraw({ status }, NOW)).toEqual({
      step: {
        status: 'closed',
        at: '2026-03-04T10:30:00Z',
        note: 'Withdrawn by the shopper.',
        by: 'shopper',
        details: {},
      },
    });
  },
);

test('A closed request cannot, and nothing else may follow', () => {
  expect(withdraw({ status: 'closed' }, NOW)).toEqual({
    refusal: { reason: 'not-now', status: 'closed', allowed: [] },
  });
});

test('It is offered while something may still follow', () => {
  const offered = (['requested', 'authorised', 'sent', 'received', 'inspected'] as const).map((status) => ({
    status,
  }));
  expect(offered.filter(isWorthWithdrawing)).toEqual(offered);
  const settled = (['declined', 'refunded', 'closed'] as const).map((status) => ({ status }));
  expect(settled.filter(isWorthWithdrawing)).toEqual([]);
});

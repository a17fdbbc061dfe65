import { expect, test } from 'vitest';
import { dayIn } from './day-in';
import { type Moment, parseMoment } from './moment';

test.each([
  ['2026-05-07T15:59:59Z', 'Asia/Shanghai', '2026-05-07'],
  ['2026-05-07T16:00:00Z', 'Asia/Shanghai', '2026-05-08'],
  ['2026-05-07T23:59:59.999Z', 'UTC', '2026-05-07'],
  ['2027-01-01T04:59:59Z', 'America/New_York', '2026-12-31'],
  ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30'],
  ['2026-07-01T04:00:00Z', 'America/New_York', '2026-07-01'],
])('%s in %s falls on %s', (at, zone, day) => {
  expect(dayIn(parseMoment(at) as Moment, zone)).toBe(day);
});

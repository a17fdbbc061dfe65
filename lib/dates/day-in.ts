import { dateFormatter } from './date-formatter';
import { type Day, dayOfMs } from './day';
import type { Moment } from './moment';

/** The calendar day of a moment in a zone named as the IANA does ("Asia/Shanghai"). */
export function dayIn({ ms }: Pick<Moment, 'ms'>, timeZone: string): Day {
  const date = dateFormatter('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const parts = date.formatToParts(ms);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return dayOfMs(Date.UTC(part('year'), part('month') - 1, part('day')));
}

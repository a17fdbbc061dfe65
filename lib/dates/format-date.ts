import { dateFormatter } from './date-formatter';
import { type Day, msOf } from './day';
import { formatOffset, type Moment } from './moment';

/** A calendar day for people: "1 January 2025". */
export const formatDay = (day: Day) =>
  dateFormatter('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A calendar day for people with its day of the week: "Thursday, 14 May 2026". */
export const formatWeekday = (day: Day) => fullDate(msOf(day), 'UTC');

/** A moment for people in a zone named as the IANA does: "Tuesday, 3 March 2026 at 18:00 CST". */
export const formatMomentIn = ({ ms }: Pick<Moment, 'ms'>, timeZone: string): string =>
  dateAndTime(ms, timeZone, { timeZoneName: 'short' });

/** A moment for people in the offset in which it was written: "Tuesday, 3 March 2026 at 10:00 UTC+01:00". */
export function formatMomentWords({ ms, offsetMinutes }: Moment): string {
  const offset = offsetMinutes === 0 ? '' : formatOffset(offsetMinutes);
  return `${dateAndTime(ms + offsetMinutes * 60_000, 'UTC', {})} UTC${offset}`;
}

function dateAndTime(ms: number, timeZone: string, zoneName: Intl.DateTimeFormatOptions): string {
  const seconds = ms % 60_000 === 0 ? {} : ({ second: '2-digit' } as const);
  const clock = { hour: '2-digit', minute: '2-digit', ...seconds, timeZone, ...zoneName } as const;
  return `${fullDate(ms, timeZone)} at ${dateFormatter('en-GB', clock).format(ms)}`;
}

const fullDate = (ms: number, timeZone: string) =>
  dateFormatter('en-GB', { dateStyle: 'full', timeZone }).format(ms);

/** A span for people, its two largest units: "1 day 4 hours", "12 minutes". */
export function formatSpan(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return 'less than a minute';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}

/** A moment in the offset in which it was written, as short as it can be: "3 Mar, 10:00". */
export const formatMomentBriefly = ({ ms, offsetMinutes }: Moment): string =>
  dateFormatter('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(ms + offsetMinutes * 60_000);

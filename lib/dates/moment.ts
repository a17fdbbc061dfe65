import { type Day, dayOfMs, msOf, parseDay } from './day';

/** An exact moment, and the offset from UTC in which it was written: the offset decides which calendar day it is. */
export interface Moment {
  readonly ms: number;
  readonly offsetMinutes: number;
}

const MOMENT =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.([0-9]{3}))?)?(Z|[+-][0-9]{2}:[0-9]{2})$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const LONGEST_OFFSET = 14 * 60;

/**
 * Reads YYYY-MM-DDTHH:MM[:SS[.mmm]] with Z or an offset of at most 14 hours.
 * A space before the offset's digits is a plus sign that lost its encoding. Undefined for anything else.
 */
export function parseMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text.replace(/ (?=[0-9]{2}:[0-9]{2}$)/, '+'));
  if (!match) return undefined;
  const [, date = '', hours, minutes, seconds = '0', thousandths = '0', zone = 'Z'] = match;
  const day = parseDay(date);
  const offsetMinutes = parseOffset(zone);
  if (!day || offsetMinutes === undefined) return undefined;
  const clock = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(thousandths);
  return { ms: msOf(day) + clock - offsetMinutes * MS_PER_MINUTE, offsetMinutes };
}

/** The moment as text in its own offset, seconds always, thousandths only where there are any. */
export function formatMoment({ ms, offsetMinutes }: Moment): string {
  const local = new Date(ms + offsetMinutes * MS_PER_MINUTE)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  return local + formatOffset(offsetMinutes);
}

/** The offset as it stands in a moment: Z, +08:00, -03:30. */
export function formatOffset(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'Z';
  const size = Math.abs(offsetMinutes);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The calendar day of a moment in its own offset. */
export const dayOf = ({ ms, offsetMinutes }: Moment): Day => dayOfMs(ms + offsetMinutes * MS_PER_MINUTE);

/** The last second of a calendar day in the offset given. */
export const endOfDay = (day: Day, offsetMinutes: number): Moment => ({
  ms: msOf(day) + 24 * MS_PER_HOUR - 1000 - offsetMinutes * MS_PER_MINUTE,
  offsetMinutes,
});

/** Exactly that many hours later, whatever the clocks do meanwhile. */
export const plusHours = (moment: Moment, hours: number): Moment => ({
  ...moment,
  ms: moment.ms + hours * MS_PER_HOUR,
});

/** Exact hours from the first moment to the second; below zero where the second is earlier. */
export const hoursBetween = (from: Moment, to: Moment): number => (to.ms - from.ms) / MS_PER_HOUR;

function parseOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(4));
  const size = Number(zone.slice(1, 3)) * 60 + minutes;
  if (minutes > 59 || size > LONGEST_OFFSET) return undefined;
  return zone.startsWith('-') && size > 0 ? -size : size;
}

/** The present moment, in UTC. The one place where the clock is read; everything else is told. */
export const now = (): Moment => ({ ms: Date.now(), offsetMinutes: 0 });

/** A calendar day as YYYY-MM-DD, of no particular zone. */
export type Day = string & { readonly day: unique symbol };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const MS_PER_DAY = 86_400_000;

/** Reads YYYY-MM-DD of the years 1900 to 2999; undefined where there is no such day (30 February, 29 February 2026). */
export function parseDay(text: string): Day | undefined {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const ms = Date.UTC(year, Number(match[2]) - 1, Number(match[3]));
  return dayOfMs(ms) === text ? (text as Day) : undefined;
}

/** The day that many calendar days after (or, below zero, before) the one given. */
export const addDays = (day: Day, days: number): Day => dayOfMs(msOf(day) + days * MS_PER_DAY);

/** How many calendar days the second day lies after the first; 0 on the same day, below zero before it. */
export const daysBetween = (from: Day, to: Day): number => (msOf(to) - msOf(from)) / MS_PER_DAY;

/** The day at whose midnight (UTC) this count of milliseconds begins or falls. */
export function dayOfMs(ms: number): Day {
  const date = new Date(ms);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as Day;
}

/** Milliseconds since 1970 at the day's midnight, as if the day were in UTC. */
export const msOf = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));

const twoDigits = (n: number) => (n < 10 ? `0${n}` : String(n));

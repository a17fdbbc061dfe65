const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A moment as a shopper gives it: a day, a time, and the time zone by its name in the page's list. */
export interface GivenMoment {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** The calendar day so many days ago, in UTC as the server reckons it: "2026-03-14". */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** The calendar day so many days from now as the pages write it: "14 March 2026". */
export const daysAheadInWords = (days: number): string => inWords(Date.now() + days * DAY_MS);

/** The minute so many hours ago, given in UTC. */
export function hoursAgo(hours: number): GivenMoment {
  const text = new Date(Date.now() - hours * HOUR_MS).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16), zone: 'UTC' };
}

const inWords = (ms: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(ms);

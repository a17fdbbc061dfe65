import { dateFormatter } from '@/lib/dates/date-formatter';
import { dayIn } from '@/lib/dates/day-in';
import { formatWeekday } from '@/lib/dates/format-date';
import { parseMoment } from '@/lib/dates/moment';

/** When a step was taken: the day and the minute in the store's zone, and in UTC for whoever lives elsewhere. */
export function StepMoment({ at, timeZone }: { at: string; timeZone: string }) {
  const moment = parseMoment(at);
  if (!moment) return null;
  const day = dayIn(moment, timeZone);
  const utc = dayIn(moment, 'UTC');
  const there = clock(moment.ms, timeZone);
  const here = clock(moment.ms, 'UTC');
  return (
    <time dateTime={at} className="text-muted">
      {formatWeekday(day)}, {there}
      {there !== here && ` (${day === utc ? '' : `${dayAndMonth(moment.ms)}, `}${here})`}
    </time>
  );
}

const dayAndMonth = (ms: number) =>
  dateFormatter('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(ms);

const clock = (ms: number, timeZone: string) =>
  dateFormatter('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(ms);

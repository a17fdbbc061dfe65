import { dayIn } from '@/lib/dates/day-in';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import type { NextStep } from '../next-step';

/** Whether the time of a next step has passed: its day in the store's zone to its end, or its moment, both inclusive. */
export function isOverdue(
  { dueOn, dueAt }: Pick<NextStep, 'dueOn' | 'dueAt'>,
  now: Moment,
  timeZone: string,
): boolean {
  if (dueOn) return dayIn(now, timeZone) > dueOn;
  const last = parseMoment(dueAt ?? '');
  return last !== undefined && now.ms > last.ms;
}

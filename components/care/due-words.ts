import { formatDay, formatMomentIn } from '@/lib/dates/format-date';
import { parseMoment } from '@/lib/dates/moment';
import type { NextStep } from '@/lib/requests/next-step';

/** The day by whose end a next step is due, or the moment in the zone given; undefined where the policy states none. */
export function dueWords({ dueAt, dueOn }: NextStep, timeZone: string): string | undefined {
  const moment = parseMoment(dueAt ?? '');
  return moment ? formatMomentIn(moment, timeZone) : dueOn ? formatDay(dueOn) : undefined;
}

/** Who has to act. */
export const ACTS = { store: 'The store acts', shopper: 'The shopper acts' } as const;

import { formatMoment, type Moment } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import { settings } from '../settings';
import { closedBefore } from '../storage/requests-of';
import type { Database } from '../storage/schema';
import { erase } from './erase';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Erases what was closed more than RETENTION_DAYS ago, to the second; nothing where that is not set. */
export async function keepToRetention(db: Database, now: Moment): Promise<void> {
  const { RETENTION_DAYS: days } = settings();
  if (!days) return;
  const moment = formatMoment({ ms: now.ms - days * DAY_MS, offsetMinutes: 0 });
  const { requests } = await erase(db, await closedBefore(db, moment));
  if (requests > 0) logEvent('retention-erased', { count: requests });
}

import { bothZones } from '@/lib/dates/both-zones';
import type { Moment } from '@/lib/dates/moment';

/** A moment in the zone in which it was reckoned and in the store's own. */
export function momentText(moment: Moment, timeZone: string): string {
  const { reckoned, there } = bothZones(moment, timeZone);
  return there ? `${reckoned} (${there} at the store)` : reckoned;
}

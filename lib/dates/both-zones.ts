import { formatMomentIn, formatMomentWords } from './format-date';
import type { Moment } from './moment';

/** A moment in words: in the offset in which it was reckoned, and in another zone, null where that says the same. */
export function bothZones(moment: Moment, timeZone: string): { reckoned: string; there: string | null } {
  const reckoned = formatMomentWords(moment);
  const there = formatMomentIn(moment, timeZone);
  return { reckoned, there: there === reckoned ? null : there };
}

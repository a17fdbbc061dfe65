import type { Waiting } from './waiting';

/**
 * The order in which open requests are worked off: those that the store owes a step by a date, the earliest date first;
 * then those that wait for the store, or for nobody whom the policy names, the longest first; last those that wait for
 * the shopper, the longest first.
 */
export const byUrgency = (a: Waiting, b: Waiting): number =>
  rank(a) - rank(b) ||
  (a.dueMs ?? 0) - (b.dueMs ?? 0) ||
  (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);

function rank({ next, dueMs }: Waiting): number {
  if (next?.by === 'shopper') return 2;
  return dueMs === undefined ? 1 : 0;
}

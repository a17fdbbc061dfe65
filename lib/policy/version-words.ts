import { addDays } from '@/lib/dates/day';
import { formatDay } from '@/lib/dates/format-date';
import type { Policy, Store } from './types';

/** Which version judges: "in force since 1 January 2025", or of several "for orders placed from 1 January 2025 on". */
export const versionWords = (store: Store, policy: Policy): string =>
  store.versions.length > 1
    ? `for orders placed ${ordersOf(store, policy)}`
    : `in force since ${formatDay(policy.version)}`;

/** The days on which an order is judged by a version: "from 1 January 2025 to 31 January 2026". */
export function ordersOf({ versions }: Store, policy: Policy): string {
  const next = versions[versions.indexOf(policy) + 1];
  const from = `from ${formatDay(policy.version)}`;
  return next ? `${from} to ${formatDay(addDays(next.version, -1))}` : `${from} on`;
}

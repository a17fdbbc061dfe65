import { parseDay } from '@/lib/dates/day';
import { formatDay } from '@/lib/dates/format-date';
import { inForceOn } from './in-force';
import type { Policy, Store } from './types';

/** The version in force on a day written as YYYY-MM-DD, or why there is none: never the nearest one. */
export function policyOn(store: Store, on: string): Policy | { readonly message: string } {
  const day = parseDay(on);
  if (!day)
    return {
      message: `“${on}” is no day that we can read. Write it as year-month-day, such as 2026-03-14.`,
    };
  const [first] = store.versions;
  return (
    inForceOn(store, day) ?? {
      message: `The first published version is in force from ${first ? formatDay(first.version) : 'no day'} on, so there is none for ${formatDay(day)}.`,
    }
  );
}

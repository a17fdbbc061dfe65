export const MOST_ATTEMPTS = 12;
const MS_PER_MINUTE = 60_000;

/** Longer than the longest delivery may take; a message whose sender died is due again after it. */
export const LEASE_MS = 5 * MS_PER_MINUTE;

/**
 * When a message is tried again after so many failed attempts, in milliseconds since 1970: 2, 4, 8 ... minutes later.
 * Undefined after the twelfth, which comes nearly three days after the first: longer than a weekend without mail.
 */
export function nextAttemptAt(attempts: number, failedAt: number): number | undefined {
  return attempts < MOST_ATTEMPTS ? failedAt + 2 ** attempts * MS_PER_MINUTE : undefined;
}

/**
 * The longest that a message can have to wait after so many attempts, in milliseconds: for its sender's lease to end, or for
 * the next attempt. One that would have to wait for longer was written before the clock was set back.
 */
export const longestWait = (attempts: number): number =>
  attempts === 0 ? 0 : Math.max(LEASE_MS, 2 ** attempts * MS_PER_MINUTE);

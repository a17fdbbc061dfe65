const MOST_ATTEMPTS = 12;
const MS_PER_MINUTE = 60_000;

/**
 * When a message is tried again after so many failed attempts, in milliseconds since 1970: 2, 4, 8 ... minutes later.
 * Undefined after the twelfth, which comes nearly three days after the first: longer than a weekend without mail.
 */
export function nextAttemptAt(attempts: number, failedAt: number): number | undefined {
  return attempts < MOST_ATTEMPTS ? failedAt + 2 ** attempts * MS_PER_MINUTE : undefined;
}

import { setTimeout as sleep } from 'node:timers/promises';

const SQLITE_BUSY = 5;
const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

/**
 * Runs `attempt` until another connection's lock no longer stands in its way, for ten seconds at most.
 * The pause between attempts leaves the event loop to others, which SQLite's own waiting does not.
 * Throws what the last attempt threw, and every other error at once.
 */
export async function retryWhenBusy<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      await sleep(PAUSE_MS + Math.random() * PAUSE_MS);
    }
  }
}

/** The low byte is SQLite's result; the rest says more (BUSY_SNAPSHOT, BUSY_RECOVERY). */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  return (Number(error.errcode) & 0xff) === SQLITE_BUSY;
}

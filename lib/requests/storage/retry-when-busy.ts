import { setTimeout as sleep } from 'node:timers/promises';

const SQLITE_BUSY = 5;
/** A transaction that could not be put in order with others, and one that was sacrificed to end a deadlock. */
const POSTGRES_CONFLICTS = ['40001', '40P01'];
const PATIENCE_MS = 10_000;
const PAUSE_MS = 10;

/**
 * Runs `attempt` until another connection's transaction no longer stands in its way, for ten seconds at most.
 * The pause between attempts leaves the event loop to others, which SQLite's own waiting does not.
 * Throws what the last attempt threw, and every other error at once.
 */
export async function retryWhenBusy<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  // Not by the clock, which can be set back.
  const giveUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      await sleep(PAUSE_MS + Math.random() * PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return primaryResult(error.errcode) === SQLITE_BUSY;
  return 'code' in error && POSTGRES_CONFLICTS.includes(String(error.code));
}

/** The low byte is SQLite's result; the rest says more (BUSY_SNAPSHOT, BUSY_RECOVERY). */
function primaryResult(errcode: unknown): number {
  return Number(errcode) & 0xff;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { logEvent } from '@/lib/log/log-event';

export interface Repetition {
  /** Begins the next round at once; where one is under way, another follows it. */
  wake(): void;
  /** Ends once the round under way has ended. */
  stop(): Promise<void>;
}

interface Rhythm {
  readonly everyMs: number;
  readonly afterFailureMs: number;
}

/**
 * Does some work now, and again and again, with a pause after each round. A round that fails is logged, once for as long as
 * the same goes on failing, and never ends the repetition. `stopped` tells the work not to begin anything more.
 */
export function repeat(
  name: string,
  work: (stopped: AbortSignal) => Promise<void>,
  { everyMs, afterFailureMs }: Rhythm,
): Repetition {
  const stopping = new AbortController();
  let woken = new AbortController();
  let complaint: string | undefined;

  async function rounds(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = new AbortController();
      const failed = await round();
      const pause = { signal: woken.signal, ref: false };
      await sleep(failed ? afterFailureMs : everyMs, undefined, pause).catch(() => {});
    }
  }

  async function round(): Promise<boolean> {
    try {
      await work(stopping.signal);
      complaint = undefined;
      return false;
    } catch (error) {
      const next = error instanceof Error ? error.message : 'unknown error';
      if (next !== complaint) logEvent('background-work-failed', { work: name, error });
      complaint = next;
      return true;
    }
  }

  const ended = rounds();
  return {
    wake: () => woken.abort(),
    stop: () => {
      stopping.abort();
      woken.abort();
      return ended;
    },
  };
}

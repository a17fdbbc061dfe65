import { setTimeout as sleep } from 'node:timers/promises';
import { logEvent } from '@/lib/log/log-event';
import { running } from './outbox/sender';
import type { RequestsUnderWay } from './requests-under-way';
import { closeDatabase } from './storage/open-database';

/** Less than the half minute that most supervisors give before they kill; whoever gives less loses nothing that is stored. */
const GRACE_MS = 25_000;

/**
 * On a signal to end: no new connection is taken, requests under way are answered, then messages under way are settled (one
 * cut off in between would go out again), and the process ends with 0. It ends after 25 seconds in any case. The framework's
 * own listeners are replaced: they end the process before the messages, and never while a browser keeps an idle connection.
 */
export function stopBeforeExit(underWay: RequestsUnderWay, graceMs = GRACE_MS): void {
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    // One Ctrl-C reaches a process several times: from its terminal, and from the command that started it.
    process.on(signal, () => {
      stopping ??= stop(underWay, signal, graceMs);
    });
  }
}

async function stop(underWay: RequestsUnderWay, signal: string, graceMs: number): Promise<void> {
  logEvent('stopping', { signal });
  const settled = settle(underWay).then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([settled, sleep(graceMs, false)]);
  logEvent(inTime ? 'stopped' : 'stopped-early');
  process.exit(0);
}

async function settle(underWay: RequestsUnderWay): Promise<void> {
  await underWay.finish();
  await running.recourseSender?.stop();
  await closeDatabase();
}

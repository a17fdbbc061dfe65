import { setTimeout as sleep } from 'node:timers/promises';
import { running } from './outbox/sender';

/** Less than what a container is given before it is killed. */
const GRACE_MS = 8_000;

/**
 * On a signal to end, lets the messages under way be settled before the server's own listeners end the process: one cut off
 * in between would go out again. Whatever is not done in eight seconds is left to the next start.
 */
export function stopBeforeExit(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    let stopping: Promise<void> | undefined;
    // One Ctrl-C reaches a process several times: from its terminal, and from the command that started it.
    process.on(signal, () => {
      stopping ??= stopSender().finally(() => {
        for (const listener of others) listener(signal);
        if (others.length === 0) process.exit();
      });
    });
  }
}

const stopSender = async () => {
  await Promise.race([running.recourseSender?.stop(), sleep(GRACE_MS)]);
};

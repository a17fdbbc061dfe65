import { expect, onTestFinished, test, vi } from 'vitest';
import { running } from './outbox/sender';
import { stopBeforeExit } from './stop-before-exit';

/** Puts these in the place of whoever listens for the end of this process, until the test ends. */
function listeners(...instead: NodeJS.SignalsListener[]) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const before = process.listeners(signal);
    process.removeAllListeners(signal);
    for (const listener of instead) process.on(signal, listener);
    onTestFinished(() => {
      process.removeAllListeners(signal);
      for (const listener of before) process.on(signal, listener);
    });
  }
}

test('The server hears of the signal once the sender has stopped, however often the signal comes', async () => {
  const server = vi.fn();
  listeners(server);
  let settled = () => {};
  const stop = vi.fn(() => new Promise<void>((resolve) => (settled = resolve)));
  running.recourseSender = { wake: () => {}, stop };
  onTestFinished(() => void (running.recourseSender = undefined));
  stopBeforeExit();

  process.emit('SIGTERM');
  process.emit('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stop).toHaveBeenCalledTimes(1);
  expect(server).not.toHaveBeenCalled();
  settled();
  await vi.waitFor(() => expect(server.mock.calls).toEqual([['SIGTERM']]));
});

import { expect, onTestFinished, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { running } from './outbox/sender';
import { stopBeforeExit } from './stop-before-exit';

/** Nobody else hears of the end of this process, and it does not end, until the test does. */
function onTheWayOut() {
  const log = logged();
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => {}) as never);
  const before = (['SIGTERM', 'SIGINT'] as const).map(
    (signal) => [signal, process.listeners(signal)] as const,
  );
  onTestFinished(() => {
    for (const [signal, listeners] of before) {
      process.removeAllListeners(signal);
      for (const listener of listeners) process.on(signal, listener);
    }
    running.recourseSender = undefined;
    exit.mockRestore();
  });
  return { exit, events: () => log.events().map(({ event }) => event) };
}

/** Something that ends when it is told to, and whether it was asked to end. */
function ending() {
  let end = () => {};
  const asked = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  return { asked, end: () => end() };
}

test('Requests are answered first, then messages settled, then the process ends with 0, however often the signal comes', async () => {
  const { exit, events } = onTheWayOut();
  const [requests, sender] = [ending(), ending()];
  running.recourseSender = { wake: () => {}, stop: sender.asked };
  stopBeforeExit({ finish: requests.asked });

  process.emit('SIGTERM');
  process.emit('SIGTERM');
  await vi.waitFor(() => expect(requests.asked).toHaveBeenCalledTimes(1));
  expect(sender.asked).not.toHaveBeenCalled();
  requests.end();
  await vi.waitFor(() => expect(sender.asked).toHaveBeenCalledTimes(1));
  expect(exit).not.toHaveBeenCalled();
  sender.end();
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]));
  expect(events()).toEqual(['stopping', 'stopped']);
});

test('What does not end in time holds up no end', async () => {
  const { exit, events } = onTheWayOut();
  stopBeforeExit({ finish: ending().asked }, 10);
  process.emit('SIGINT');
  await vi.waitFor(() => expect(exit.mock.calls).toEqual([[0]]));
  expect(events()).toEqual(['stopping', 'stopped-early']);
});

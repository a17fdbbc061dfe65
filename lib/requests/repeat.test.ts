import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { repeat } from './repeat';

const NEVER = { everyMs: 1_000_000, afterFailureMs: 1_000_000 };

afterEach(() => vi.restoreAllMocks());

function repeated(work: (stopped: AbortSignal) => Promise<void>, rhythm = NEVER) {
  const repetition = repeat('Sweeping', work, rhythm);
  onTestFinished(() => repetition.stop());
  return repetition;
}

test('The work is done at once, and again after each pause', async () => {
  const work = vi.fn(async () => {});
  repeated(work, { everyMs: 1, afterFailureMs: 1_000_000 });
  expect(work).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(work.mock.calls.length).toBeGreaterThan(2));
});

test('Waking ends the pause; while a round is under way, another follows it', async () => {
  let end = () => {};
  const work = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const { wake } = repeated(work);
  wake();
  wake();
  expect(work).toHaveBeenCalledTimes(1);
  end();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  end();
  await sleep(5);
  expect(work).toHaveBeenCalledTimes(2);
  wake();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3));
  end();
});

test('A failure is logged once while it lasts, and the work goes on', async () => {
  const log = logged();
  let rounds = 0;
  const work = async () => {
    rounds += 1;
    if (rounds !== 4) throw new Error('no database');
  };
  repeated(work, { everyMs: 1, afterFailureMs: 1 });
  await vi.waitFor(() => expect(rounds).toBeGreaterThan(5));
  const failure = { event: 'background-work-failed', work: 'Sweeping', error: 'Error' };
  expect(log.events()).toMatchObject([failure, failure]);
  expect(log.lines.join()).not.toContain('no database');
});

test('Stopping waits for the round under way, which is told, and begins no other', async () => {
  const ended: string[] = [];
  let told = false;
  const work = vi.fn(async (stopped: AbortSignal) => {
    await sleep(10);
    told = stopped.aborted;
    ended.push('round');
  });
  const repetition = repeated(work, { everyMs: 0, afterFailureMs: 0 });
  await repetition.stop();
  expect(ended).toEqual(['round']);
  expect(told).toBe(true);
  await sleep(5);
  expect(work).toHaveBeenCalledTimes(1);
});

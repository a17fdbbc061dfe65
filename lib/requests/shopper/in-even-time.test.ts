import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inEvenTime } from './in-even-time';

const timed = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  const answer = await inEvenTime(100, work).catch((error: Error) => error.message);
  return { answer, ms: performance.now() - began };
};

test('What takes a moment, and what takes longer, both end with the same step', async () => {
  const [quick, slow] = await Promise.all([timed(async () => 'quick'), timed(() => sleep(60, 'slow'))]);
  expect(quick.answer).toBe('quick');
  expect(slow.answer).toBe('slow');
  expect(quick.ms).toBeGreaterThanOrEqual(98);
  expect(Math.abs(quick.ms - slow.ms)).toBeLessThan(40);
});

test('A failure takes as long', async () => {
  const { answer, ms } = await timed(async () => {
    throw new Error('the disk is full');
  });
  expect(answer).toBe('the disk is full');
  expect(ms).toBeGreaterThanOrEqual(98);
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atMost } from './at-most';

test('No more than two pieces of work go on at a time, in the order in which they came', async () => {
  const gate = atMost(2);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await sleep(5);
    running -= 1;
    return number * 10;
  };
  expect(await Promise.all([1, 2, 3, 4, 5].map((number) => gate(work(number))))).toEqual([
    10, 20, 30, 40, 50,
  ]);
  expect({ most, begun }).toEqual({ most: 2, begun: [1, 2, 3, 4, 5] });
});

test('Work that fails lets the next in', async () => {
  const gate = atMost(1);
  const failed = gate(() => Promise.reject(new Error('no'))).catch(({ message }) => message);
  expect(await Promise.all([failed, gate(async () => 'yes')])).toEqual(['no', 'yes']);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loginThrottle } from './login-throttle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const tryTimes = async (throttle: ReturnType<typeof loginThrottle>, times: number, address = '192.0.2.1') => {
  const waits: number[] = [];
  for (let count = 0; count < times; count += 1) waits.push(await throttle.count(address));
  return waits;
};

test('Five tries are free, the sixth waits half a minute', async () => {
  const throttle = loginThrottle();
  expect(await tryTimes(throttle, 7)).toEqual([0, 0, 0, 0, 0, 30, 30]);
  vi.advanceTimersByTime(20_000);
  expect(await tryTimes(throttle, 1)).toEqual([10]);
});

test('After each wait five more are free, and the next wait is twice as long, to an hour', async () => {
  const throttle = loginThrottle();
  const waits: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const wait = (await tryTimes(throttle, 6)).at(-1) ?? 0;
    waits.push(wait);
    vi.advanceTimersByTime(wait * 1000);
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
});

test('A hundred tries at once are no way round', async () => {
  const throttle = loginThrottle();
  const waits = await Promise.all(Array.from({ length: 100 }, () => throttle.count('192.0.2.1')));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
});

test('Another address is not kept waiting, and waiting does not count against everyone', async () => {
  const throttle = loginThrottle();
  await tryTimes(throttle, 300);
  expect(await throttle.count('192.0.2.2')).toBe(0);
});

test('Addresses without number are no way round: 200 tries in an hour', async () => {
  const throttle = loginThrottle();
  const waits = await Promise.all(
    Array.from({ length: 250 }, (_, host) => throttle.count(`address ${host}`)),
  );
  expect(waits.filter((wait) => wait === 0)).toHaveLength(200);
  expect(waits.at(-1)).toBe(3600);
});

test('The right password forgets the wrong ones', async () => {
  const throttle = loginThrottle();
  await tryTimes(throttle, 4);
  await throttle.forget('192.0.2.1');
  expect(await tryTimes(throttle, 6)).toEqual([0, 0, 0, 0, 0, 30]);
});

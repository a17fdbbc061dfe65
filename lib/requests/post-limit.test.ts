import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postLimit, tooManyPosts } from './post-limit';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE_MS = 60_000;

/** What each of so many posts in a row is told to wait. */
async function post(count: ReturnType<typeof postLimit>, times: number, client = '192.0.2.1') {
  const waits: number[] = [];
  for (let time = 0; time < times; time += 1) waits.push(await count(client));
  return waits;
}

test('Three posts a minute: the fourth waits for the rest of the minute', async () => {
  const count = postLimit(3);
  expect(await post(count, 4)).toEqual([0, 0, 0, 60]);
  vi.advanceTimersByTime(20_000);
  expect(await post(count, 1)).toEqual([40]);
  vi.advanceTimersByTime(40_001);
  expect(await post(count, 3)).toEqual([0, 0, 0]);
});

test('Who keeps at it has ten full minutes in an hour', async () => {
  const count = postLimit(3);
  for (let minute = 0; minute < 10; minute += 1) {
    expect(await post(count, 3)).toEqual([0, 0, 0]);
    vi.advanceTimersByTime(MINUTE_MS + 1);
  }
  // Of the hour ten minutes have gone, and a hundredth of a second.
  expect(await post(count, 1)).toEqual([3000]);
  vi.advanceTimersByTime(50 * MINUTE_MS);
  expect(await post(count, 1)).toEqual([0]);
});

test('One client does not use up what another may post', async () => {
  const count = postLimit(1);
  expect(await post(count, 2)).toEqual([0, 60]);
  expect(await post(count, 1, '192.0.2.2')).toEqual([0]);
});

test('Fifty posts at once are counted one by one', async () => {
  const count = postLimit(30);
  const waits = await Promise.all(Array.from({ length: 50 }, () => count('192.0.2.1')));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
});

test('A refusal says how long to wait', () => {
  expect(tooManyPosts(40)).toEqual({
    field: 'rate',
    message:
      'Your network has sent too much in a short time, and this was not taken. Wait 40 seconds, then send it again.',
  });
  expect(tooManyPosts(1).message).toContain('Wait 1 second,');
  expect(tooManyPosts(121).message).toContain('Wait 3 minutes,');
});

import { expect, test } from 'vitest';
import { readUpTo } from './read-up-to';

const send = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

test('A body of exactly the limit is read', async () => {
  expect(await readUpTo(send('abcd'), 4)).toEqual(Buffer.from('abcd'));
});

test('A larger one is not, whether it says so or not', async () => {
  expect(await readUpTo(send('abcde'), 4)).toBeUndefined();
  expect(await readUpTo(send('a', { 'content-length': '5' }), 4)).toBeUndefined();
});

test('One whose sender leaves is not', async () => {
  const leaving = new ReadableStream({
    pull(controller) {
      controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    },
  });
  expect(await readUpTo(send(leaving), 4)).toBeUndefined();
});

import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes a body into a parser as fast as it takes it, of `limit` bytes at most; false where there was more. Throws what
 * `stopped` throws as soon as it does, and what a body throws that breaks off. The body is not cancelled then: that would
 * close the connection before the answer.
 */
export async function feed(
  body: ReadableStream<Uint8Array>,
  parser: Writable,
  limit: number,
  stopped: Promise<never>,
): Promise<boolean> {
  let size = 0;
  for await (const chunk of body.values({ preventCancel: true })) {
    size += chunk.length;
    if (size > limit) return false;
    await Promise.race([stopped, new Promise((resolve) => parser.write(chunk, resolve))]);
  }
  const finished = once(parser, 'finish');
  parser.end();
  await Promise.race([stopped, finished]);
  return true;
}

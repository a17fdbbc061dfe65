import { dayOf, now } from '@/lib/dates/moment';
import { eachRequest } from '@/lib/requests/care/each-request';
import { asRequestFilter, type QueueFilter } from '@/lib/requests/care/queue-filter';
import { database } from '@/lib/requests/storage/open-database';
import type { StoredRequest } from '@/lib/requests/storage/types';

type Written = (requests: AsyncIterable<StoredRequest>) => AsyncGenerator<string>;

/** Every request of a filter as a file to keep, named after today. It leaves as it is read, however large it is. */
export async function exportAnswer(
  filter: QueueFilter,
  written: Written,
  { type, ending }: { type: string; ending: string },
): Promise<Response> {
  const pieces = written(eachRequest(await database(), asRequestFilter(filter)));
  // Its beginning is read before the answer starts, so that a database out of reach is told as such.
  const first = await pieces.next();
  return new Response(streamed(first.value ?? '', pieces), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="requests-${dayOf(now())}.${ending}"`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

function streamed(first: string, pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

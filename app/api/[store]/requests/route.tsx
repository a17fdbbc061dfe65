import { shellResponse } from '@/components/layout/shell';
import { RefusedRequest } from '@/components/requests/refused-request';
import { now } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import { requestPageAddress } from '@/lib/policy/addresses';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { evidenceAsked } from '@/lib/requests/check-request';
import { photoStore } from '@/lib/requests/photos/photo-store';
import { release } from '@/lib/requests/photos/posted-photo';
import { type FieldProblem, NOT_STORED, type Posted } from '@/lib/requests/posted';
import { database } from '@/lib/requests/storage/open-database';
import { submitRequest } from '@/lib/requests/submit-request';
import { wantsHtml } from '@/lib/requests/wants-html';
import { jsonAnswer, notFoundAnswer } from '../../json-answer';
import { readOwnPost } from '../../read-own-post';

/** Takes a request: 201 or, for a form, 303 to its private page; refused with every problem named, and nothing stored. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  const read = await readOwnPost(request, (...refusal) => refuse(request, store, ...refusal));
  if (read instanceof Response) return read;
  try {
    const submitted = await submitRequest({ database, photoStore }, store, read, now());
    if (submitted.outcome === 'refused')
      return refuse(request, store, submitted.status, submitted.problems, read.posted);
    if (submitted.outcome === 'conflict') {
      const message = 'This form was already sent with other content. Reload the page to send a new request.';
      return refuse(request, store, 409, [{ field: 'idempotencyKey', message }], read.posted);
    }
    const { reference, key } = submitted;
    const url = requestPageAddress(store, reference, key);
    if (wantsHtml(request))
      return new Response(null, { status: 303, headers: { location: url, 'cache-control': 'no-store' } });
    return jsonAnswer({ reference, url, status: 'requested' }, { status: 201 });
  } catch (error) {
    logEvent('request-not-stored', { error });
    return refuse(request, store, 503, [NOT_STORED], read.posted);
  } finally {
    await release(read.photos);
  }
}

function refuse(
  request: Request,
  store: Store,
  status: number,
  problems: readonly FieldProblem[],
  posted: Posted = new Map(),
) {
  if (!wantsHtml(request)) return jsonAnswer({ problems }, { status });
  const evidence = evidenceAsked(store, posted, now());
  const content = <RefusedRequest store={store} posted={posted} problems={problems} evidence={evidence} />;
  return shellResponse(request, store, {
    title: `Error: your request was not sent · ${store.name} Help`,
    content,
    status,
  });
}

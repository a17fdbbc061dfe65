import { shellResponse } from '@/components/layout/shell';
import { RefusedRequest } from '@/components/requests/refused-request';
import { now } from '@/lib/dates/moment';
import { requestPageAddress } from '@/lib/policy/addresses';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { readPosted } from '@/lib/requests/read-posted';
import { isSameSite } from '@/lib/requests/same-site';
import { database } from '@/lib/requests/storage/open-database';
import { type FieldProblem, type Posted, submitRequest } from '@/lib/requests/submit-request';
import { jsonAnswer, notFoundAnswer } from '../../json-answer';

const NOT_STORED =
  'The request could not be stored, and nothing was sent. Everything you typed is kept; try again in a few minutes.';

/** Takes a request: 201 or, for a form, 303 to its private page; refused with every problem named, and nothing stored. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  if (!isSameSite(request))
    return refuse(request, store, 403, [
      { field: 'origin', message: 'The form must be sent from this site.' },
    ]);
  const read = await readPosted(request);
  if (!read.ok) return refuse(request, store, read.status, read.problems);
  try {
    const submitted = await submitRequest(database, store, read.posted, now());
    if (submitted.outcome === 'refused') return refuse(request, store, 400, submitted.problems, read.posted);
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
    console.error('A request could not be stored:', error instanceof Error ? error.message : 'unknown error');
    return refuse(request, store, 503, [{ field: 'storage', message: NOT_STORED }], read.posted);
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
  const content = <RefusedRequest store={store} posted={posted} problems={problems} />;
  return shellResponse(request, store, { title: `Error: request · ${store.name} Help`, content, status });
}

const wantsHtml = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false;

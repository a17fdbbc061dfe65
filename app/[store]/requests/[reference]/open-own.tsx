import { NothingHere } from '@/components/layout/nothing-here';
import { shellResponse } from '@/components/layout/shell';
import { Unavailable } from '@/components/requests/unavailable';
import { logEvent } from '@/lib/log/log-event';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { findOwnRequest } from '@/lib/requests/find-own-request';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import { jsonAnswer, notFoundAnswer } from '../../../api/json-answer';

export type Context = { params: Promise<{ store: string; reference: string }> };

/**
 * The request that the address opens, or the answer where it opens none: not found, whichever part is wrong, and in words
 * where the database cannot be read. As a page for a page and for a browser's form, else as JSON.
 */
export async function openOwn(
  request: Request,
  { params }: Context,
  asPage = true,
): Promise<OwnRequest | Response> {
  const { store: id, reference } = await params;
  const store = findStore(id);
  if (!store) return notFoundAnswer('There is no such store.');
  const key = new URL(request.url).searchParams.get('key') ?? '';
  try {
    const found = await findOwnRequest(store, reference, key);
    return found ? { store, request: found, key } : await notFound(request, store, asPage);
  } catch (error) {
    logEvent('request-not-read', { error });
    return unavailable(request, store, asPage);
  }
}

/** What a database that cannot be read or written is answered with; nothing has changed then. */
export function unavailable(request: Request, store: Store, asPage: boolean): Promise<Response> | Response {
  const message = 'The database does not answer, and nothing was changed. Try again in a few minutes.';
  if (!asPage) return jsonAnswer({ problems: [{ field: 'storage', message }] }, { status: 503 });
  const title = `Not available now · ${store.name} Help`;
  return shellResponse(request, store, { title, content: <Unavailable store={store} />, status: 503 });
}

/** One answer for a request that is not there, of another store, or whose key is another. */
export function notFound(request: Request, store: Store, asPage: boolean): Promise<Response> | Response {
  if (!asPage) return notFoundAnswer('There is no such request, or the key is not its own.');
  const content = <NothingHere store={store} />;
  return shellResponse(request, store, { title: 'Not found', content, status: 404 });
}

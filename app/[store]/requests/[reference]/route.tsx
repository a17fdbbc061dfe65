import { NothingHere } from '@/components/layout/nothing-here';
import { shellResponse } from '@/components/layout/shell';
import { RequestStatus } from '@/components/requests/request-status';
import { findStore } from '@/lib/policy/stores';
import { findOwnRequest } from '@/lib/requests/find-own-request';
import { notFoundAnswer } from '../../../api/json-answer';

type Context = { params: Promise<{ store: string; reference: string }> };

/** A request's private page: whoever has the key may read it, everybody else finds nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store: id, reference } = await params;
  const store = findStore(id);
  if (!store) return notFoundAnswer('There is no such store.');
  const key = new URL(request.url).searchParams.get('key');
  const found = await findOwnRequest(store, reference, key);
  if (!found)
    return shellResponse(request, store, { title: 'Not found', content: <NothingHere />, status: 404 });
  const title = `${found.reference} · ${store.name} Help`;
  return shellResponse(request, store, { title, content: <RequestStatus store={store} request={found} /> });
}

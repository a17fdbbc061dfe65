import { shellResponse } from '@/components/layout/shell';
import { RequestStatus } from '@/components/requests/request-status';
import { now } from '@/lib/dates/moment';
import { type Context, openOwn } from './open-own';

/** A request's private page: whoever has the key may read it, everybody else finds nothing. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context);
  if (own instanceof Response) return own;
  const title = `${own.request.reference} · ${own.store.name} Help`;
  return shellResponse(request, own.store, { title, content: <RequestStatus own={own} now={now()} /> });
}

import { findStore } from '@/lib/policy/stores';
import { findOwnRequest } from '@/lib/requests/find-own-request';
import { requestJson } from '@/lib/requests/request-json';
import { jsonAnswer, notFoundAnswer } from '../../../json-answer';

type Context = { params: Promise<{ store: string; reference: string }> };

/** A request with its timeline, for whoever has its key. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store: id, reference } = await params;
  const store = findStore(id);
  const key = new URL(request.url).searchParams.get('key');
  const found = store && (await findOwnRequest(store, reference, key));
  return found
    ? jsonAnswer(requestJson(store, found))
    : notFoundAnswer('There is no such request, or the key is not its own.');
}

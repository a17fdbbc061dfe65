import { shellResponse } from '@/components/layout/shell';
import { NotNow } from '@/components/requests/not-now';
import { requestPageAddress } from '@/lib/policy/addresses';
import { wakeSender } from '@/lib/requests/outbox/sender';
import { recipients } from '@/lib/requests/recipients';
import { requestJson } from '@/lib/requests/request-json';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import type { StepRefusal } from '@/lib/requests/shopper/step-refusal';
import { database } from '@/lib/requests/storage/open-database';
import { type Decision, takeStep } from '@/lib/requests/storage/take-step';
import type { StoredRequest } from '@/lib/requests/storage/types';
import { wantsHtml } from '@/lib/requests/wants-html';
import { jsonAnswer } from '../../../api/json-answer';
import { notFound } from './open-own';

/**
 * Takes a step of the shopper's, and answers once it is on the disk: back to the request's page for a browser, the request
 * as JSON for anything else. 409 with the steps that are allowed where it cannot follow; what changes nothing is answered
 * as if it had been taken. Throws where the database cannot be written; nothing has changed then.
 */
export async function answerStep(
  posted: Request,
  own: OwnRequest,
  decide: (request: StoredRequest) => Decision<StepRefusal>,
  notNow: string,
): Promise<Response> {
  const asPage = wantsHtml(posted);
  const taken = await takeStep(await database(), own.request.reference, decide, recipients('shopper'));
  if (!taken) return notFound(posted, own.store, asPage);
  if ('request' in taken) {
    wakeSender();
    return answer(own, taken.request, asPage);
  }
  const { refusal } = taken;
  return refusal.reason === 'unchanged'
    ? answer(own, own.request, asPage)
    : refuse(posted, own, notNow, refusal.allowed);
}

function answer({ store, key }: OwnRequest, request: StoredRequest, asPage: boolean): Response {
  if (!asPage) return jsonAnswer(requestJson(store, request));
  const location = requestPageAddress(store, request.reference, key);
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

function refuse(posted: Request, own: OwnRequest, message: string, allowed: readonly string[]) {
  if (!wantsHtml(posted)) return jsonAnswer({ message, allowed }, { status: 409 });
  const title = `Not possible now · ${own.store.name} Help`;
  const content = <NotNow own={own} title="That is not possible now" message={message} />;
  return shellResponse(posted, own.store, { title, content, status: 409 });
}

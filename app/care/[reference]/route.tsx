import { careResponse } from '@/components/care/care-response';
import { RequestView } from '@/components/care/request-view';
import { TroubleView } from '@/components/care/trouble-view';
import { now } from '@/lib/dates/moment';
import { findStore } from '@/lib/policy/stores';
import { careRequestAddress } from '@/lib/requests/care/addresses';
import type { RefusedForm } from '@/lib/requests/care/refused-form';
import { takeDeskStep } from '@/lib/requests/care/take-desk-step';
import { undelivered } from '@/lib/requests/outbox/undelivered';
import type { Posted } from '@/lib/requests/posted';
import { loadRequest } from '@/lib/requests/storage/load-request';
import { database } from '@/lib/requests/storage/open-database';
import { enter, enterWithForm } from '../enter';
import { seeOther } from '../see-other';

type Context = { params: Promise<{ reference: string }> };

/** One request with everything that can be done about it. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { reference } = await params;
  return enter(request, () => requestPage(request, reference));
};

/** Takes one step of a request: on to its page as it then stands, or the page again with what is wrong. */
export const POST = async (request: Request, { params }: Context): Promise<Response> => {
  const { reference } = await params;
  return enterWithForm(request, (form) => takeStepAndAnswer(request, reference, form));
};

async function takeStepAndAnswer(request: Request, reference: string, form: Posted): Promise<Response> {
  const taken = await takeDeskStep(await database(), reference, form);
  if (taken === 'taken') return seeOther(`${careRequestAddress(reference)}#main`);
  return requestPage(request, reference, taken);
}

async function requestPage(request: Request, reference: string, refused?: RefusedForm): Promise<Response> {
  const db = await database();
  const found = await loadRequest(db, reference);
  const store = found && findStore(found.store);
  if (!found || !store) return nothingHere(request, found?.store);
  const { key: _, ...withoutKey } = found;
  const content = (
    <RequestView
      store={store}
      request={withoutKey}
      now={now()}
      undelivered={await undelivered(db, reference)}
      {...(refused && { refused })}
    />
  );
  const problem = refused && (refused.stale || refused.problems.length > 0);
  const title = `${problem ? 'Error: ' : ''}${reference}`;
  return careResponse(request, { title, content, status: problem ? (refused.stale ? 409 : 400) : 200 });
}

function nothingHere(request: Request, store: string | undefined): Promise<Response> {
  const words = store
    ? `The request belongs to ${store}, which has left the content folder. It stands in the export still.`
    : 'Look at its letters again, or search for the order.';
  const content = <TroubleView title="There is no such request" words={words} />;
  return careResponse(request, { title: 'Not found', content, status: 404 });
}

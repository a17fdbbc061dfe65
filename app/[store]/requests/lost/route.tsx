import { shellResponse } from '@/components/layout/shell';
import { LostLinkPage } from '@/components/requests/lost-link-page';
import { now } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { wakeSender } from '@/lib/requests/outbox/sender';
import type { FieldProblem, Posted } from '@/lib/requests/posted';
import { inEvenTime } from '@/lib/requests/shopper/in-even-time';
import { readLostLink } from '@/lib/requests/shopper/lost-link';
import { sendLinkAgain } from '@/lib/requests/shopper/send-link-again';
import { database } from '@/lib/requests/storage/open-database';
import { wantsHtml } from '@/lib/requests/wants-html';
import { jsonAnswer, notFoundAnswer } from '../../../api/json-answer';
import { readOwnPost } from '../../../api/read-own-post';

type Context = { params: Promise<{ store: string }> };

const STEP_MS = 500;
const ASKED = 'If there is such a request, a mail with its link is on its way to that address.';
const NOT_STORED = 'The database does not answer just now. Try again in a few minutes.';

/** Where the link of a request is asked for again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  return shellResponse(request, store, { title: titleOf(store), content: <LostLinkPage store={store} /> });
}

/** Sends the link again where there is such a request. The answer, and how long it takes, are the same where there is none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  const read = await readOwnPost(request, (...refusal) => refuse(request, store, ...refusal));
  if (read instanceof Response) return read;
  const asked = readLostLink(read.posted);
  if (!asked.ok) return refuse(request, store, 400, asked.problems, read.posted);
  try {
    await inEvenTime(STEP_MS, async () => {
      const sent = await sendLinkAgain(await database(), { store: store.id, ...asked.lost }, now());
      if (sent) wakeSender();
    });
  } catch (error) {
    logEvent('link-not-sent', { error });
    return refuse(request, store, 503, [{ field: 'storage', message: NOT_STORED }], read.posted);
  }
  if (!wantsHtml(request)) return jsonAnswer({ message: ASKED });
  const content = <LostLinkPage store={store} posted={read.posted} asked />;
  return shellResponse(request, store, { title: titleOf(store), content });
}

function refuse(
  request: Request,
  store: Store,
  status: number,
  problems: readonly FieldProblem[],
  posted?: Posted,
) {
  if (!wantsHtml(request)) return jsonAnswer({ problems }, { status });
  const content = <LostLinkPage store={store} problems={problems} posted={posted} />;
  return shellResponse(request, store, { title: `Error: ${titleOf(store)}`, content, status });
}

const titleOf = (store: Store) => `Find your request · ${store.name} Help`;

import { logEvent } from '@/lib/log/log-event';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { bearsCareToken } from '@/lib/requests/care/bears-care-token';
import { type Patched, patchRequest } from '@/lib/requests/care/patch-request';
import { findOwnRequest } from '@/lib/requests/find-own-request';
import type { FieldProblem } from '@/lib/requests/posted';
import { readUpTo } from '@/lib/requests/read-up-to';
import { requestJson } from '@/lib/requests/request-json';
import { database } from '@/lib/requests/storage/open-database';
import { jsonAnswer, notFoundAnswer } from '../../../json-answer';
import { refusalOfTooMany } from '../../../refusal-of-too-many';

type Context = { params: Promise<{ store: string; reference: string }> };

const LARGEST_BODY = 64 * 1024;
const NO_TOKEN = 'Send the care team’s token: Authorization: Bearer ...';
const NOT_STORED = 'The step could not be stored, and nothing has changed. Try again in a few minutes.';

/** A request with its timeline, for whoever has its key. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store: id, reference } = await params;
  const store = findStore(id);
  const key = new URL(request.url).searchParams.get('key');
  try {
    const found = store && (await findOwnRequest(store, reference, key));
    return found
      ? jsonAnswer(requestJson(store, found))
      : notFoundAnswer('There is no such request, or the key is not its own.');
  } catch (error) {
    logEvent('request-not-read', { error });
    return refuse(503, 'storage', 'The database does not answer just now. Try again in a few minutes.');
  }
}

/** The care team's next step, or the newest one taken back: 200 with the request once it is stored. Only who bears no token is limited. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  if (!bearsCareToken(request)) {
    const headers = { 'www-authenticate': 'Bearer realm="care"' };
    return (await refusalOfTooMany(request)) ?? jsonAnswer({ message: NO_TOKEN }, { status: 401, headers });
  }
  const { store: id, reference } = await params;
  const store = findStore(id);
  if (!store) return notFoundAnswer('There is no such store.');
  const bytes = await readUpTo(request, LARGEST_BODY);
  if (!bytes) return refuse(413, 'body', `The body may have at most ${LARGEST_BODY / 1024} kB.`);
  const body = parseJson(bytes);
  if (body === undefined) return refuse(400, 'body', 'body: send JSON, such as {"status":"received"}.');
  try {
    return answer(store, await patchRequest(database, store, reference, body));
  } catch (error) {
    logEvent('step-not-stored', { error });
    return refuse(503, 'storage', NOT_STORED);
  }
}

function answer(store: Store, patched: Patched): Response {
  switch (patched.outcome) {
    case 'taken':
      return jsonAnswer(requestJson(store, patched.request));
    case 'invalid':
      return jsonAnswer({ problems: patched.problems }, { status: 400 });
    case 'unknown':
      return notFoundAnswer('The store has no such request.');
  }
  const { refusal } = patched;
  if (refusal.kind === 'other-store') return notFoundAnswer('The store has no such request.');
  if (refusal.kind === 'problems') return jsonAnswer({ problems: refusal.problems }, { status: 400 });
  const { message, allowed } = refusal;
  return jsonAnswer({ message, allowed }, { status: 409 });
}

const refuse = (status: number, field: string, message: string) =>
  jsonAnswer({ problems: [{ field, message } satisfies FieldProblem] }, { status });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

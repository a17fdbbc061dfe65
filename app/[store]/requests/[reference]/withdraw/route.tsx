import { shellResponse } from '@/components/layout/shell';
import { NotNow } from '@/components/requests/not-now';
import { WithdrawPage } from '@/components/requests/withdraw-page';
import { now } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import type { FieldProblem } from '@/lib/requests/posted';
import { isSameSite } from '@/lib/requests/same-site';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import { withdraw } from '@/lib/requests/shopper/withdraw';
import { wantsHtml } from '@/lib/requests/wants-html';
import { jsonAnswer } from '../../../../api/json-answer';
import { refusalOfTooMany } from '../../../../api/refusal-of-too-many';
import { answerStep } from '../answer-step';
import { type Context, openOwn, unavailable } from '../open-own';

const CLOSED = 'The request is closed already, and nothing more follows.';

/** Asks once more before a request is withdrawn. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context);
  if (own instanceof Response) return own;
  const content =
    own.request.status === 'closed' ? (
      <NotNow own={own} title="Withdrawing is not possible now" message={CLOSED} />
    ) : (
      <WithdrawPage own={own} />
    );
  return shellResponse(request, own.store, { title: titleOf(own), content });
}

/** Withdraws a request: it is closed then. 409 where it is closed already. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!isSameSite(request)) return refuseOtherSite();
  const own = await openOwn(request, context, wantsHtml(request));
  if (own instanceof Response) return own;
  const tooMany = await refusalOfTooMany(request, 'sending', (status, problems) =>
    refuse(request, own, status, problems),
  );
  if (tooMany) return tooMany;
  const moment = now();
  try {
    return await answerStep(request, own, (stored) => withdraw(stored, moment), CLOSED);
  } catch (error) {
    logEvent('step-not-stored', { error });
    return unavailable(request, own.store, wantsHtml(request));
  }
}

function refuse(request: Request, own: OwnRequest, status: number, problems: readonly FieldProblem[]) {
  if (!wantsHtml(request)) return jsonAnswer({ problems }, { status });
  const content = <WithdrawPage own={own} problems={problems} />;
  return shellResponse(request, own.store, { title: `Error: ${titleOf(own)}`, content, status });
}

const titleOf = ({ store, request }: OwnRequest) => `Withdraw ${request.reference} · ${store.name} Help`;

const refuseOtherSite = () =>
  jsonAnswer(
    { problems: [{ field: 'origin', message: 'The form must be sent from this site.' }] },
    { status: 403 },
  );

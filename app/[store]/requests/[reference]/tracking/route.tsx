import { shellResponse } from '@/components/layout/shell';
import { NotNow } from '@/components/requests/not-now';
import { TrackingPage } from '@/components/requests/tracking-page';
import { now } from '@/lib/dates/moment';
import { logEvent } from '@/lib/log/log-event';
import { photoStore } from '@/lib/requests/photos/photo-store';
import { release } from '@/lib/requests/photos/posted-photo';
import type { FieldProblem, Posted, PostedRead } from '@/lib/requests/posted';
import { canGiveTracking, giveTracking } from '@/lib/requests/shopper/give-tracking';
import { asReceipt, keepReceipt, RECEIPT_FIELD } from '@/lib/requests/shopper/keep-receipt';
import type { OwnRequest } from '@/lib/requests/shopper/own-request';
import { readTracking } from '@/lib/requests/shopper/tracking';
import { wantsHtml } from '@/lib/requests/wants-html';
import { whatFollows } from '@/lib/requests/what-follows';
import { jsonAnswer } from '../../../../api/json-answer';
import { readOwnPost } from '../../../../api/read-own-post';
import { answerStep } from '../answer-step';
import { type Context, openOwn } from '../open-own';

type Read = Extract<PostedRead, { ok: true }>;

const NOT_NOW =
  'A tracking number can be given once customer care has authorised the request, and corrected until the parcel has arrived.';

const NOT_STORED = {
  field: 'storage',
  message: 'The tracking number could not be stored. What you typed is kept; try again in a few minutes.',
};

/** The form for the tracking number by itself. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context);
  if (own instanceof Response) return own;
  const { parcel } = whatFollows(own.store, own.request);
  const content = canGiveTracking(own.request.status, parcel) ? (
    <TrackingPage own={own} />
  ) : (
    <NotNow own={own} title="There is no parcel to follow now" message={NOT_NOW} />
  );
  return shellResponse(request, own.store, { title: titleOf(own), content });
}

/** Takes the tracking number, the carrier and the receipt of the shopper's parcel, from a form or as JSON. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context, wantsHtml(request));
  if (own instanceof Response) return own;
  const read = await readOwnPost(
    request,
    (status, problems, posted) => refuse(request, own, status, problems.map(asReceipt), posted),
    RECEIPT_FIELD,
  );
  if (read instanceof Response) return read;
  try {
    return await take(request, own, read);
  } catch (error) {
    logEvent('step-not-stored', { error });
    return refuse(request, own, 503, [NOT_STORED], read.posted);
  } finally {
    await release(read.photos);
  }
}

/** A receipt is looked into and stored only where the number that it belongs to is taken. */
async function take(request: Request, own: OwnRequest, { posted, photos }: Read): Promise<Response> {
  const read = readTracking(posted);
  if (!read.ok) return refuse(request, own, 400, read.problems, posted);
  const { parcel } = whatFollows(own.store, own.request);
  const kept = await keepReceipt(photoStore, canGiveTracking(own.request.status, parcel) ? photos : []);
  if (!kept.ok) return refuse(request, own, kept.status, kept.problems, posted);
  const moment = now();
  const sent = { ...read.tracking, receipt: kept.receipt };
  return answerStep(request, own, (stored) => giveTracking(stored, parcel, sent, moment), NOT_NOW);
}

function refuse(
  request: Request,
  own: OwnRequest,
  status: number,
  problems: readonly FieldProblem[],
  posted?: Posted,
) {
  if (!wantsHtml(request)) return jsonAnswer({ problems }, { status });
  const content = <TrackingPage own={own} problems={problems} posted={posted} />;
  return shellResponse(request, own.store, { title: `Error: ${titleOf(own)}`, content, status });
}

const titleOf = ({ store, request }: OwnRequest) => `Parcel of ${request.reference} · ${store.name} Help`;

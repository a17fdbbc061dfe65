import { cacheFor, jsonAnswer } from '@/app/api/json-answer';
import { now } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import { wizardAddress } from '@/lib/policy/addresses';
import { findProcedure } from '@/lib/policy/find-procedure';
import { settings } from '@/lib/requests/settings';
import { calendarOf } from '@/lib/wizard/take-along/calendar';

type Context = { params: Promise<{ store: string; procedure: string }> };

/** The deadlines of a case as a calendar file; what is wrong with the facts as the JSON interface says it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store, procedure } = await findProcedure(params);
  if (!store || !procedure) return nothing('There is no such store or procedure.');
  const entries = new URL(request.url).searchParams;
  const verdict = consult(store, procedure.id, entries, { now: now(), currencyOf });
  if (verdict?.status === 'invalid')
    return jsonAnswer(verdictJson(store.id, procedure.id, verdict), { status: 400 });
  if (verdict?.status !== 'estimate')
    return nothing('There is no estimate yet: a question is still open, so nobody can say what to keep.');
  if (verdict.deadlines.length === 0)
    return nothing('This case has no deadline, so there is no calendar file.');
  const address = new URL(wizardAddress(store, procedure.id, entries), settings().SITE_URL).href;
  return new Response(calendarOf(verdict, address), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${store.id}-${procedure.id}-deadlines.ics"`,
      'cache-control': cacheFor(entries),
    },
  });
}

const nothing = (words: string) =>
  new Response(`${words}\n`, {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });

import { now } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { waitingPeriods } from '@/lib/engine/waiting/periods';
import { periodsJson } from '@/lib/engine/waiting/periods-json';
import { currencyOf } from '@/lib/money/currency';
import { findProcedure } from '@/lib/policy/find-procedure';
import { cacheFor, jsonAnswer, notFoundAnswer } from '../../../json-answer';

type Context = { params: Promise<{ store: string; procedure: string }> };

/** What the same case brings from its moment on, period by period; a case without an estimate is answered as there. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store, procedure } = await findProcedure(params);
  if (!store || !procedure) return notFoundAnswer('There is no such store or procedure.');
  const entries = new URL(request.url).searchParams;
  const verdict = consult(store, procedure.id, entries, { now: now(), currencyOf });
  if (!verdict) return notFoundAnswer('There is no such procedure.');
  if (verdict.status === 'estimate')
    return jsonAnswer(periodsJson(waitingPeriods(verdict)), { cache: cacheFor(entries) });
  const status = verdict.status === 'invalid' ? 400 : 200;
  return jsonAnswer(verdictJson(store.id, procedure.id, verdict), { status });
}

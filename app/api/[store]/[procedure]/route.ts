import { now } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import { findProcedure } from '@/lib/policy/find-procedure';
import { cacheFor, jsonAnswer, notFoundAnswer } from '../../json-answer';

type Context = { params: Promise<{ store: string; procedure: string }> };

/** The estimate, the next question, or what is wrong with the facts. Cacheable only where `asOf` fixes the moment. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { store, procedure } = await findProcedure(params);
  if (!store || !procedure) return notFoundAnswer('There is no such store or procedure.');
  const entries = new URL(request.url).searchParams;
  const verdict = consult(store, procedure.id, entries, { now: now(), currencyOf });
  if (!verdict) return notFoundAnswer('There is no such procedure.');
  return jsonAnswer(
    verdictJson(store.id, procedure.id, verdict),
    verdict.status === 'invalid' ? { status: 400 } : { cache: cacheFor(entries) },
  );
}

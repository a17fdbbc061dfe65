import { now } from '@/lib/dates/moment';
import { optionsJson } from '@/lib/engine/options/options-json';
import { rankOptions } from '@/lib/engine/options/rank-options';
import { readFacts } from '@/lib/engine/read-case';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import { cacheFor, jsonAnswer, notFoundAnswer } from '../../json-answer';

/** Everything that can be done in a case, best first; what the facts rule out last, with the condition that failed. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ store: string }> },
): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return notFoundAnswer('There is no such store.');
  const entries = new URL(request.url).searchParams;
  const read = readFacts(store, entries, { now: now(), currencyOf });
  if (!read.ok)
    return jsonAnswer({ store: store.id, status: 'invalid', problems: read.problems }, { status: 400 });
  return jsonAnswer(optionsJson(rankOptions(read.situation)), { cache: cacheFor(entries) });
}

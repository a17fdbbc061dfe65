import type { CallToolResult } from '@modelcontextprotocol/server';
import { now } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import type { Estimate } from '@/lib/engine/types';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import type { Store } from '@/lib/policy/types';
import { answered, refused } from './tool';
import { problemsText, questionText } from './words/fact-words';

export interface Asked {
  readonly procedure: string;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * A case judged: `whenDecided` answers with its estimate. The next question, and what is wrong with the facts, are answered
 * as the JSON interface does.
 */
export function consulted(
  store: Store,
  { procedure, facts }: Asked,
  whenDecided: (estimate: Estimate) => CallToolResult,
): CallToolResult {
  const verdict = consult(store, procedure, Object.entries(facts), { now: now(), currencyOf });
  if (!verdict) {
    const known = [...new Set(store.versions.flatMap((one) => Object.keys(one.procedures)))];
    return refused(`procedure: ${store.name} has no “${procedure}”. There are: ${known.join(', ')}.`);
  }
  if (verdict.status === 'estimate') return whenDecided(verdict);
  const json = verdictJson(store.id, procedure, verdict);
  return verdict.status === 'question'
    ? answered(questionText(verdict), json)
    : refused(problemsText(verdict.problems), json);
}

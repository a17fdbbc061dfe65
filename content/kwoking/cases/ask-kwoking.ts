import { parseMoment } from '@/lib/dates/moment';
import { consult } from '@/lib/engine/consult';
import { verdictJson } from '@/lib/engine/verdict-json';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';

export type Entries = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

export const kwoking = readStore(contentFolder(), 'kwoking');

/** What Kwoking's policy says, as JSON. `now` counts only where the facts give no `asOf`. */
export function askKwoking(procedure: string, facts: Entries, now = '2026-03-02T10:00:00Z') {
  const moment = parseMoment(now);
  if (!moment) throw new Error(`${now} is no moment`);
  const entries = Array.isArray(facts) ? facts : Object.entries(facts);
  const verdict = consult(kwoking, procedure, entries, { now: moment, currencyOf });
  if (!verdict) throw new Error(`Kwoking has no procedure ${procedure}`);
  return verdictJson('kwoking', procedure, verdict);
}

/** The same, for a case that must end in an estimate. */
export function estimateFrom(procedure: string, facts: Entries, now?: string) {
  const json = askKwoking(procedure, facts, now);
  if (!('outcomes' in json)) throw new Error(`no estimate: ${JSON.stringify(json)}`);
  return json;
}

/** The facts asked next, for a case that must still be asked. */
export function questionsFrom(procedure: string, facts: Entries, now?: string): readonly string[] {
  const json = askKwoking(procedure, facts, now);
  if (!('ask' in json)) throw new Error(`no question: ${JSON.stringify(json)}`);
  return json.ask;
}

/** The problems with a case that must be refused. */
export function problemsFrom(procedure: string, facts: Entries, now?: string) {
  const json = askKwoking(procedure, facts, now);
  const problems = 'problems' in json ? json.problems : undefined;
  if (!problems) throw new Error(`not refused: ${JSON.stringify(json)}`);
  return problems;
}

export type EstimateJson = ReturnType<typeof estimateFrom>;

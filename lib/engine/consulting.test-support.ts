import { parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import type { Store } from '@/lib/policy/types';
import { consult } from './consult';
import { verdictJson } from './verdict-json';

/** Facts as in an address: by name, or as pairs where one is given twice or in a certain order. */
export type Entries = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const NOW = '2026-03-02T10:00:00Z';

/** Ways to ask one store's policy, each answered as JSON. `now` counts only where the facts give no `asOf`. */
export function consulting(store: Store) {
  const ask = (procedure: string, facts: Entries, now = NOW) => {
    const moment = parseMoment(now);
    if (!moment) throw new Error(`${now} is no moment`);
    const entries = Array.isArray(facts) ? facts : Object.entries(facts);
    const verdict = consult(store, procedure, entries, { now: moment, currencyOf });
    if (!verdict) throw new Error(`${store.name} has no procedure ${procedure}`);
    return verdictJson(store.id, procedure, verdict);
  };
  return {
    ask,
    /** For a case that must end in an estimate. */
    estimateFrom(procedure: string, facts: Entries, now?: string) {
      const json = ask(procedure, facts, now);
      if (!('outcomes' in json)) throw new Error(`no estimate: ${JSON.stringify(json)}`);
      return json;
    },
    /** The facts asked next, for a case that must still be asked. */
    questionsFrom(procedure: string, facts: Entries, now?: string): readonly string[] {
      const json = ask(procedure, facts, now);
      if (!('ask' in json)) throw new Error(`no question: ${JSON.stringify(json)}`);
      return json.ask;
    },
    /** The problems with a case that must be refused. */
    problemsFrom(procedure: string, facts: Entries, now?: string) {
      const json = ask(procedure, facts, now);
      const problems = 'problems' in json ? json.problems : undefined;
      if (!problems) throw new Error(`not refused: ${JSON.stringify(json)}`);
      return problems;
    },
  };
}

export type EstimateJson = ReturnType<ReturnType<typeof consulting>['estimateFrom']>;

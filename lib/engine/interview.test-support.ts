import fc from 'fast-check';
import type { Procedure, Store } from '@/lib/policy/types';
import { type Answers, arbitraryAnswers } from './arbitrary-cases.test-support';
import { consulting } from './consulting.test-support';

/** A case asked to its end: the questions in their order, the facts given, and the estimate. */
export type Interviewed = ReturnType<typeof interview>;

/** Answers what is asked, one question at a time. Amounts that are never asked are given from the start. */
export function interview(store: Store, procedure: string, answers: Answers) {
  const { ask } = consulting(store);
  const asked: string[] = [];
  const { asOf = '', currency = '', returnCost = '', customsOnReturn = '' } = answers;
  let facts: Answers = { asOf, currency, returnCost, customsOnReturn };
  for (let turn = 0; turn <= 20; turn += 1) {
    const json = ask(procedure, facts);
    if ('outcomes' in json) return { asked, facts, estimate: json };
    if (!('ask' in json)) throw new Error(`refused: ${JSON.stringify(json)}`);
    const next = json.ask[0] ?? '';
    asked.push(next);
    facts = { ...facts, [next]: answers[next] ?? '' };
  }
  throw new Error(`still asking after 20 questions: ${asked}`);
}

/** The procedures of a store's newest version. */
export function proceduresOf({ versions }: Store): Procedure[] {
  return Object.values(versions.at(-1)?.procedures ?? {});
}

/** Any procedure of a store, with any answers to it. */
export const anyCaseOf = (store: Store) =>
  fc.oneof(
    ...proceduresOf(store).map((procedure) =>
      fc.tuple(fc.constant(procedure.id), arbitraryAnswers(store, procedure)),
    ),
  );

import type { Money } from '@/lib/money/money';
import { consult } from '../consult';
import { DATED_WORLD } from '../dated-world';
import { verdictJson } from '../verdict-json';
import type { Answer, Decision } from './decision';
import type { FactSet } from './fact-sets';

/** This project's engine as its pages call it: facts as text, read and checked in the measured time. */
export const withRecourse =
  ({ store, procedure }: Decision) =>
  ({ entries }: FactSet) =>
    consult(store, procedure.id, entries, DATED_WORLD);

/** The same, written out as the JSON interface gives it. */
export const withRecourseJson =
  ({ store, procedure }: Decision) =>
  ({ entries }: FactSet) => {
    const verdict = consult(store, procedure.id, entries, DATED_WORLD);
    return verdict && verdictJson(store.id, procedure.id, verdict);
  };

/** The engine's verdict in the form in which engines are compared. */
export function recourseAnswer(decision: Decision, facts: FactSet): Answer {
  const verdict = withRecourse(decision)(facts);
  if (verdict?.status !== 'estimate') throw new Error(`no estimate: ${JSON.stringify(facts.entries)}`);
  const minor = (money: Money | null | undefined) => (money ? Number(money.minor) : null);
  return {
    outcomes: verdict.outcomes.map(({ id, refund }) => ({
      id,
      min: minor(refund?.min),
      max: minor(refund?.max),
    })),
    handover: verdict.handovers.find(({ procedure }) => procedure !== null)?.procedure ?? null,
  };
}

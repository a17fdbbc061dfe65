import { deepStrictEqual } from 'node:assert';
import type { Answer, Decision } from './decision';
import { type FactSet, factSetsOf } from './fact-sets';
import { recourseAnswer } from './with-recourse';

export type Contestant = (facts: FactSet) => Answer | Promise<Answer>;

/** Asserts that an engine gives this project's answers to every case of a procedure, and says to how many. */
export async function agree(decision: Decision, contestant: Contestant): Promise<number> {
  const sets = factSetsOf(decision);
  for (const facts of sets) {
    const answer = await contestant(facts);
    const note = `${decision.procedure.id}: ${JSON.stringify(facts.entries)}`;
    deepStrictEqual({ note, ...answer }, { note, ...recourseAnswer(decision, facts) });
  }
  return sets.length;
}

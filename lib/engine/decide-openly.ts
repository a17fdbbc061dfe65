import { decide } from './consult';
import { factType } from './expected';
import type { Ruling } from './types';

/**
 * The estimate with every question left open that no fact answers, so that each possibility counts. An amount is never left
 * open: where one is missing, the question of the amounts comes back.
 */
export function decideOpenly(ruling: Ruling): ReturnType<typeof decide> {
  const verdict = decide(ruling);
  if (verdict.status !== 'question') return verdict;
  const open = verdict.ask.filter((fact) => factType(ruling.policy, fact) !== 'money');
  if (open.length === 0) return verdict;
  const left = open.map((fact) => [fact, { type: 'unknown' }] as const);
  return decideOpenly({
    ...ruling,
    facts: { ...ruling.facts, answers: new Map([...ruling.facts.answers, ...left]) },
  });
}

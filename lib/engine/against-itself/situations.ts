import type { Procedure } from '@/lib/policy/types';
import { type PathAnswer, pathsOf } from '../paths';
import { estimateFor } from '../proofs/estimate-for';
import { answersCarried } from '../proofs/handovers-arrive';
import { type Knowledge, type Known, learnAll, NOTHING_KNOWN } from '../proofs/knowledge';
import type { Ground } from '../proofs/proof';
import { type Prospect, prospectOf } from './money-back';

/** One case that a procedure may meet, and what it brings back on the worked basket. */
export interface Situation extends Prospect {
  /** The procedure that decides in the end. */
  readonly decidedBy: string;
  /** Every answer on the way, in order, those of a procedure that took over behind. */
  readonly answers: readonly PathAnswer[];
  readonly known: Knowledge;
}

/** Every case that a procedure may meet, in the order of its tree; where another one takes over, its cases follow. */
export function situationsOf(procedure: Procedure, ground: Ground): Situation[] {
  return situationsFrom(procedure, ground, [], NOTHING_KNOWN, [procedure.id]);
}

function situationsFrom(
  procedure: Procedure,
  ground: Ground,
  way: readonly PathAnswer[],
  known: Knowledge,
  visited: readonly string[],
): Situation[] {
  const { policy } = ground;
  return pathsOf(procedure.tree).flatMap(({ answers: own, leaf }) => {
    const then = learnAll(own, policy, known);
    if (!then) return [];
    const answers = joined(
      way,
      own.filter(({ fact }) => tells(then.get(fact), known.get(fact))),
    );
    if (leaf.kind === 'outcomes') {
      const estimate = estimateFor(procedure, then, ground);
      if (!estimate) return [];
      return [{ decidedBy: procedure.id, answers, known: then, ...prospectOf(estimate.outcomes) }];
    }
    const target = policy.procedures[leaf.to];
    const carried = answersCarried(leaf, policy);
    const handed = learnAll(carried, policy, then);
    if (!target || !handed || visited.includes(leaf.to)) return [];
    return situationsFrom(target, ground, answers, handed, [...visited, leaf.to]);
  });
}

/** Whether an answer adds anything to what was known. */
const tells = (now: Known | undefined, before: Known | undefined) =>
  JSON.stringify(now) !== JSON.stringify(before);

/** A fact answered again, more closely, is told once, as it was answered last. */
const joined = (way: readonly PathAnswer[], own: readonly PathAnswer[]) => [
  ...way.filter(({ fact }) => !own.some((answer) => answer.fact === fact)),
  ...own,
];

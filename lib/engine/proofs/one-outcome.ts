import type { Procedure } from '@/lib/policy/types';
import { type Path, type PathAnswer, pathsOf } from '../paths';
import { walk } from '../walk';
import { answersInWords } from './in-words';
import { learnAll } from './knowledge';
import { counted, type Ground, type Proof } from './proof';
import { type Instant, witnessOf } from './witness';

const INSTANTS: readonly Instant[] = ['first', 'last'];

/** Every path ends in exactly one leaf: each value on it is tried, at the first and at the last moment of each period. */
export function oneOutcomeProof(ground: Ground): Proof {
  const tried = Object.values(ground.policy.procedures).map((procedure) => tryProcedure(procedure, ground));
  const sum = (count: (one: Tried) => number) => tried.reduce((total, one) => total + count(one), 0);
  return {
    id: 'one-outcome',
    claim: 'Every path reaches exactly one outcome.',
    verdict: `${counted(
      sum(({ paths }) => paths),
      'path',
    )}, tried with ${counted(
      sum(({ cases }) => cases),
      'case',
    )}, at the first and the last moment of every period.`,
    faults: tried.flatMap(({ faults }) => faults),
    notes: tried.map(
      ({ procedure, paths, handovers }) =>
        `${procedure.title}: ${counted(paths, 'path')}${handovers ? `, ${handovers} of them decided by another procedure` : ''}`,
    ),
  };
}

interface Tried {
  readonly procedure: Procedure;
  readonly paths: number;
  readonly handovers: number;
  readonly cases: number;
  readonly faults: readonly string[];
}

function tryProcedure(procedure: Procedure, ground: Ground): Tried {
  const paths = pathsOf(procedure.tree);
  const results = paths.map((path) => ({ path, ends: leavesReached(path, procedure, ground) }));
  const astray = results.filter(({ path, ends }) =>
    ends.some(([leaf, ...others]) => leaf !== path.leaf || others.length > 0),
  );
  return {
    procedure,
    paths: paths.length,
    handovers: paths.filter(({ leaf }) => leaf.kind === 'handover').length,
    cases: results.reduce((total, { ends }) => total + ends.length, 0),
    faults: astray.map(
      ({ path }) =>
        `${procedure.id}: "${answersInWords(path.answers, ground.policy)}" does not end in its own outcome.`,
    ),
  };
}

/** The leaves that each case of a path reaches. */
function leavesReached({ answers }: Path, { tree }: Procedure, { policy, currency }: Ground) {
  return everyValue(answers).flatMap((single) => {
    const known = learnAll(single, policy);
    if (!known) return [];
    return INSTANTS.map((instant) => {
      const facts = witnessOf(known, policy, currency, instant);
      return walk(tree, facts, policy.figures).leaves.map(({ leaf }) => leaf);
    });
  });
}

/** The same way once for each value of its choices. */
function everyValue([first, ...rest]: readonly PathAnswer[]): PathAnswer[][] {
  if (!first) return [[]];
  const ways = everyValue(rest);
  if (first.kind === 'period') return ways.map((way) => [first, ...way]);
  return first.values.flatMap((value) => ways.map((way) => [{ ...first, values: [value] }, ...way]));
}

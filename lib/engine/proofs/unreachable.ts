import type { Policy, Procedure } from '@/lib/policy/types';
import { type PathAnswer, pathsOf } from '../paths';
import { answersInWords } from './in-words';
import { learnAll } from './knowledge';
import { counted, type Ground, type Proof } from './proof';

type Way = readonly PathAnswer[];

/** Every branch can be taken: none asks again what the way to it has settled, none waits for a time that cannot come. */
export function unreachableProof({ policy }: Ground): Proof {
  const branches = Object.values(policy.procedures).flatMap((procedure) =>
    branchesOf(procedure).map((way) => ({ procedure: procedure.id, way })),
  );
  const dead = branches.filter(({ way }) => !learnAll(way, policy) && learnAll(way.slice(0, -1), policy));
  return {
    id: 'branches-reached',
    claim: 'Every branch can be reached.',
    verdict: `${counted(branches.length, 'branch', 'branches')} tried.`,
    faults: dead.map(({ procedure, way }) => faultOf(procedure, way, policy)),
    notes: [],
  };
}

/** The ways to every branch of a tree, that branch last, each once. */
function branchesOf({ tree }: Procedure): Way[] {
  const ways = pathsOf(tree).flatMap(({ answers }) => answers.map((_, index) => answers.slice(0, index + 1)));
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

function faultOf(procedure: string, way: Way, policy: Policy): string {
  const before = way.slice(0, -1);
  const last = way.slice(-1);
  const again = before.some(({ fact }) => fact === last[0]?.fact);
  const reason = again
    ? 'The same was asked before, and answered differently.'
    : 'The days of an order cannot follow each other like that.';
  const branch = `the branch "${answersInWords(last, policy)}" can never be taken`;
  return `${procedure}: after "${answersInWords(before, policy)}", ${branch}. ${reason} Remove it.`;
}

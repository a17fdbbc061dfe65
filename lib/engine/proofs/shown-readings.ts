import type { ClauseId, FigureId, OutcomeRule, Policy, Procedure } from '@/lib/policy/types';
import { ruleOf } from '../outcomes';
import { type PathAnswer, pathsOf } from '../paths';
import type { Estimate } from '../types';
import { estimateFor } from './estimate-for';
import { figuresIn } from './figures-in';
import { learnAll } from './knowledge';
import { counted, type Ground, type Proof } from './proof';

/**
 * Every reading and every silence of a clause that an amount rests on is among the assumptions of its estimate. A limit
 * passed on the way decides whether there is an amount, not how large it is: its reading left out is noted, no fault.
 */
export function shownReadingsProof(ground: Ground): Proof {
  const { policy } = ground;
  const all = Object.values(policy.procedures).flatMap((procedure) => readingsIn(procedure, ground));
  const open = Object.values(policy.clauses).filter(({ reading, silent }) => reading ?? silent);
  const idle = open.filter(({ id }) => !all.some(({ clause }) => clause === id)).map(({ id }) => id);
  const hidden = (limit: boolean) => all.filter((one) => !one.shown && one.limit === limit);
  return {
    id: 'readings-shown',
    claim: 'Every reading and every silence is shown where it decides an amount.',
    verdict: `${counted(open.length, 'clause')} with a reading or a silence, ${open.length - idle.length} of them behind an amount.`,
    faults: [...new Set(hidden(false).map(faultOf))],
    notes: [
      ...(idle.length > 0 ? [`Behind no amount: ${idle.join(', ')}.`] : []),
      ...new Set(hidden(true).map(noteOf)),
    ],
  };
}

interface ReadingBehind {
  readonly procedure: string;
  readonly outcome: string;
  readonly clause: ClauseId;
  /** Whether it is the reading of a limit on the way, and of nothing that the outcome itself cites. */
  readonly limit: boolean;
  readonly shown: boolean;
}

function readingsIn(procedure: Procedure, ground: Ground): ReadingBehind[] {
  return pathsOf(procedure.tree).flatMap(({ answers, leaf }) => {
    const known = leaf.kind === 'outcomes' ? learnAll(answers, ground.policy) : undefined;
    const estimate = known && estimateFor(procedure, known, ground);
    if (!estimate || leaf.kind !== 'outcomes') return [];
    return leaf.offers.flatMap(({ outcome }) => {
      const rule = ruleOf(procedure, outcome);
      const refund = estimate.outcomes.find(({ id }) => id === outcome)?.refund;
      const own = refund ? clausesBehind(rule) : [];
      const limits = refund?.max && refund.max.minor > 0n ? limitsOn(answers) : [];
      return [...new Set([...own, ...limits])].flatMap((clause) =>
        shownIn(estimate, clause, ground.policy).map((shown) => ({
          procedure: procedure.id,
          outcome,
          clause,
          limit: !own.includes(clause),
          shown,
        })),
      );
    });
  });
}

/** For a clause's reading and for its silence: whether the estimate shows it. */
function shownIn({ assumptions }: Estimate, clause: ClauseId, policy: Policy): boolean[] {
  const { reading, silent } = policy.clauses[clause] ?? {};
  return [reading, silent].flatMap((text) =>
    text ? [assumptions.some((one) => one.clause === clause && one.text === text)] : [],
  );
}

const limitsOn = (answers: readonly PathAnswer[]): ClauseId[] =>
  answers.flatMap((answer) =>
    answer.kind === 'period' ? [answer.over, answer.within].flatMap((id) => (id ? [clauseOf(id)] : [])) : [],
  );

/** The clauses that an outcome cites or assumes for its amount, and those whose figures its lines compute with. */
function clausesBehind(rule: OutcomeRule): ClauseId[] {
  const { clauses, assumes, lines = [], least = [], youPay } = rule;
  const cited = [...lines, ...least, ...youPay].flatMap((line) => line.clauses);
  return [...new Set([...clauses, ...assumes, ...cited, ...figuresIn(rule).map(clauseOf)])];
}

const clauseOf = (figure: FigureId): ClauseId => figure.slice(0, figure.lastIndexOf('.'));

const faultOf = ({ procedure, outcome, clause }: ReadingBehind) =>
  `${procedure}, outcome ${outcome}: the amount rests on ${clause}, and its estimate does not show how that clause is read. Name the clause under "clauses" or "assumes".`;

const noteOf = ({ procedure, outcome, clause }: ReadingBehind) =>
  `${procedure}, outcome ${outcome}: ${clause} sets a time limit on the way to it, and its estimate does not show how that limit is read.`;

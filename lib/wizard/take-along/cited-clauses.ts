import type { Clause, ClauseId } from '@/lib/policy/types';
import type { EstimateView } from '../wizard-view';

/** Every clause that an estimate rests on or an open option cites, each once, in the order of the policy. */
export function citedClauses({ estimate, options }: Pick<EstimateView, 'estimate' | 'options'>): Clause[] {
  const { policy, outcomes, deadlines, assumptions, evidence, steps } = estimate;
  const proven = outcomes.flatMap(({ lines, youPay, clauses }) => [...lines, ...youPay, { clauses }]);
  const open = options.filter(({ possible }) => possible).map(({ rule }) => rule);
  const cited = new Set<ClauseId>([
    ...[...proven, ...open, ...deadlines, ...evidence, ...steps].flatMap(({ clauses }) => clauses),
    ...assumptions.map(({ clause }) => clause),
  ]);
  return Object.values(policy.clauses).filter(({ id }) => cited.has(id));
}

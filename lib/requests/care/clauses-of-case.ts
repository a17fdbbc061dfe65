import type { ClauseId } from '@/lib/policy/types';
import type { StoredRequest } from '../storage/types';
import { readStoredEstimate } from '../stored-estimate';

/** Every clause that the estimate of a request rests on, or that a deduction names, each once, in the order of the page. */
export function clausesOfCase({
  estimate,
  timeline,
}: Pick<StoredRequest, 'estimate' | 'timeline'>): readonly ClauseId[] {
  const { outcomes, deadlines, assumptions } = readStoredEstimate(estimate);
  return [
    ...new Set([
      ...outcomes.flatMap(({ clauses, lines, youPay }) => [
        ...clauses,
        ...[...lines, ...youPay].flatMap((line) => line.clauses),
      ]),
      ...deadlines.flatMap(({ clauses }) => clauses),
      ...assumptions.map(({ clause }) => clause),
      ...timeline.flatMap(({ details }) => (details.deductions ?? []).map(({ clause }) => clause)),
    ]),
  ];
}

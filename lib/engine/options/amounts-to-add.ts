import type { FactName } from '@/lib/policy/types';
import { optionalAmounts } from '../amounts';
import { ruleIdOf, ruleOf } from '../outcomes';
import type { Ruling } from '../types';
import type { RankedOption } from './types';

/** The amounts that would make a comparison more exact: those missing, and the costs of one's own in what is open. */
export function amountsToAdd(
  options: readonly RankedOption[],
  { policy }: Pick<Ruling, 'policy'>,
): FactName[] {
  const open = options.filter((option) => option.possible);
  const costs = open.flatMap(({ rule, outcomes }) => {
    const procedure = policy.procedures[rule.procedure];
    const reached = rule.takes.filter((taken) => outcomes.some(({ id }) => ruleIdOf(id) === taken));
    return procedure ? reached.flatMap((outcome) => optionalAmounts(ruleOf(procedure, outcome))) : [];
  });
  return [...new Set([...open.flatMap(({ ask }) => ask), ...costs])];
}

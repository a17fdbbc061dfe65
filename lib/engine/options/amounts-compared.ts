import type { FactName, Policy } from '@/lib/policy/types';
import { neededAmounts, optionalAmounts } from '../amounts';

/**
 * Every amount that comparing a version's options may take: what they need, and the costs of one's own that a shopper may
 * know. None is asked before the estimate.
 */
export function amountsCompared({ options, procedures }: Policy): FactName[] {
  const rules = options.flatMap(({ procedure, takes }) =>
    takes.flatMap((outcome) => procedures[procedure]?.outcomes[outcome] ?? []),
  );
  return [...new Set([...rules.flatMap(neededAmounts), ...rules.flatMap(optionalAmounts)])];
}

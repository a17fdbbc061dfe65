import type { Ruling } from '../types';
import type { RankedOpen, RankedOption } from './types';

/** The option that leaves most in the worst case, where it is not what the estimate itself is about. */
export function betterWay(
  options: readonly RankedOption[],
  { procedure }: Pick<Ruling, 'procedure'>,
): RankedOpen | undefined {
  const [best] = options;
  const isElsewhere = best && (best.rule.procedure !== procedure.id || best.supposed.size > 0);
  return best?.possible && isElsewhere && best.worth.kind === 'stated' ? best : undefined;
}

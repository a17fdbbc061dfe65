import { canonicalText } from '../read-answer';
import type { Ruling } from '../types';
import type { RankedOpen, RankedOption } from './types';

/** The option that leaves most in the worst case, where it is not what the estimate itself is about. */
export function betterWay(
  options: readonly RankedOption[],
  { procedure, facts }: Ruling,
): RankedOpen | undefined {
  const [best] = options;
  if (!best?.possible || best.worth.kind !== 'stated') return undefined;
  const isSoAlready = [...best.supposed].every(([fact, answer]) => {
    const given = facts.answers.get(fact);
    return given && canonicalText(given) === canonicalText(answer);
  });
  return best.rule.procedure === procedure.id && isSoAlready ? undefined : best;
}

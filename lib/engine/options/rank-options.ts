import type { Situation } from '../types';
import { judgeOption } from './judge-option';
import { reasonFor } from './reason';
import type { ClosedOption, RankedOption } from './types';
import { unknownCosts } from './unknown-costs';
import { byWorth, worthOf } from './worth';

/**
 * Everything that a shopper can do, best first by what they are left with in the worst case; then what the policy states no
 * amount for, then what is no money, then what is not open. Of equals, the one that costs nothing besides comes first, then
 * the order of their names: how the store lists them does not count.
 */
export function rankOptions(situation: Situation): RankedOption[] {
  const judged = situation.policy.options
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => judgeOption(rule, situation));
  const open = judged
    .filter((option) => option.possible)
    .map((option) => ({ ...option, worth: worthOf(option) }))
    .toSorted((a, b) => byWorth(a.worth, b.worth) || unknownCosts(a).length - unknownCosts(b).length);
  return [
    ...open.map((option) => ({ ...option, because: reasonFor(option, open) })),
    ...judged.filter((option): option is ClosedOption => !option.possible),
  ];
}

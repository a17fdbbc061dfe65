import { canonicalText } from '../read-answer';
import { outcomeJson } from '../verdict-json';
import type { RankedOption } from './types';

/**
 * The options as the JSON interface gives them, in their order; `if` says what must be so of the unknown, `ask` names
 * amounts that are still missing.
 */
export const optionsJson = (options: readonly RankedOption[]) => ({ options: options.map(optionJson) });

function optionJson(option: RankedOption) {
  const { rule, supposed, possible, because } = option;
  const suppose = Object.fromEntries([...supposed].map(([fact, answer]) => [fact, canonicalText(answer)]));
  const json = { id: rule.id, title: rule.title, procedure: rule.procedure, suppose, possible, because };
  if (!option.possible) return { ...json, outcomes: [] };
  const { onlyIf, ask } = option;
  return {
    ...json,
    ...(onlyIf.length > 0 ? { if: onlyIf } : {}),
    outcomes: option.outcomes.map(outcomeJson),
    ...(ask.length > 0 ? { ask } : {}),
  };
}

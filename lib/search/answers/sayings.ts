import type { ProcedureRules, Saying, Way } from './types';

/** More sentences than these are no answer but a table. */
const MOST_SAYINGS = 4;

/**
 * What is said of the outcomes that are left: of one case, as its page says it; of several, or of one that was only
 * concluded, by the clauses, since these name their conditions. Undefined where there are too many.
 */
export function sayingsOf(
  ways: readonly Way[],
  { outcomes }: ProcedureRules,
  isCertain: boolean,
): Saying[] | undefined {
  const left = [...new Set(ways.flatMap((way) => way.outcomes))].flatMap((one) => outcomes[one] ?? []);
  const isDistinct = new Set(left.map(({ clause }) => clause)).size === left.length;
  if (isCertain && isDistinct) return left.map(({ clause, text }) => ({ clause, text }));
  const now = left.filter(({ rule }) => rule !== null);
  const rules = new Map(
    (now.length > 0 ? now : left).map(({ clause, text, rule }) => [clause, rule ?? text]),
  );
  if (rules.size === 0 || rules.size > MOST_SAYINGS) return undefined;
  return [...rules].map(([clause, text]) => ({ clause, text }));
}

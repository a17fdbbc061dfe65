import type { Moment } from '@/lib/dates/moment';
import type { OutcomeRule, OutcomesLeaf } from '@/lib/policy/types';
import type { Reached, Ruling } from './types';
import { walk } from './walk';

const NEXT_SECOND = 1000;

/**
 * The last moment at which an outcome is still offered: the end of the first period on its way after which the same
 * facts no longer lead to it. A refusal that turns into another refusal does not end.
 */
export function endOf(rule: OutcomeRule, reached: Reached<OutcomesLeaf>, ruling: Ruling): Moment | null {
  if (reached.elapsed.length === 0) return null;
  const ends = reached.elapsed.flatMap((elapsed) => elapsed.ends ?? []).toSorted((a, b) => a.ms - b.ms);
  return ends.find((end) => !offeredAt({ ...end, ms: end.ms + NEXT_SECOND }, rule, ruling)) ?? null;
}

function offeredAt(asOf: Moment, rule: OutcomeRule, { procedure, facts, policy }: Ruling): boolean {
  const { leaves } = walk(procedure.tree, { ...facts, asOf }, policy.figures);
  return leaves.some(
    ({ leaf }) =>
      leaf.kind === 'outcomes' &&
      leaf.offers.some(({ outcome }) => isSame(procedure.outcomes[outcome], rule)),
  );
}

const isSame = (later: OutcomeRule | undefined, rule: OutcomeRule) =>
  later?.id === rule.id || (rule.remedy === 'none' && later?.remedy === 'none');

import type { Money } from '@/lib/money/money';
import type { FactName, Procedure } from '@/lib/policy/types';
import type { Knowledge } from '../proofs/knowledge';
import { byWorth, gain } from './money-back';
import type { Situation } from './situations';

/** The fact whose values, in the order of the tree, are the stages of an order from the earliest to the last. */
const STAGE: FactName = 'stage';

/** A shopper who waits for a later stage, at best, gets more than one who asks now, at worst. */
export interface LaterStage {
  readonly procedure: string;
  readonly now: Situation;
  readonly later: Situation;
  /** How much more: at least (from the most of now to the least of later; may be below zero), and at most. */
  readonly more: { readonly least: Money | null; readonly most: Money | null };
}

/**
 * For every case at one stage, the best case of each later stage that a shopper can count on for more. A stage that
 * brings the same as an earlier one says nothing new and is left out.
 */
export function laterStagesThatPay({ id }: Procedure, situations: readonly Situation[]): LaterStage[] {
  const stages = [...new Set(situations.map(stageOf))].filter((stage) => stage !== undefined);
  return situations.flatMap((now) => {
    const { least, most } = now.back;
    const stage = stages.indexOf(stageOf(now) ?? '');
    if (least === null || stage < 0) return [];
    const better = stages.slice(stage + 1).flatMap((laterStage) => {
      const [best] = situations
        .filter((one) => stageOf(one) === laterStage && canFollow(now.known, one.known))
        .toSorted((a, b) => byWorth(a.back, b.back));
      return best?.back.least && best.back.least.minor > least.minor ? [best] : [];
    });
    return better
      .filter((one, index) => !better.slice(0, index).some(({ back }) => byWorth(back, one.back) === 0))
      .map((later) => ({
        procedure: id,
        now,
        later,
        more: { least: gain(most, later.back.least), most: gain(least, later.back.most) },
      }));
  });
}

function stageOf({ known }: Situation): string | undefined {
  const stage = known.get(STAGE);
  return stage?.kind === 'values' ? stage.values.join() : undefined;
}

/** Whether a case can become the other: its facts stay, its stage changes, and time only passes. */
function canFollow(now: Knowledge, later: Knowledge): boolean {
  return [...now].every(([fact, known]) => {
    const then = fact === STAGE ? undefined : later.get(fact);
    if (known.kind === 'values')
      return then?.kind !== 'values' || known.values.some((value) => then.values.includes(value));
    return then?.kind !== 'passed' || then.within === null || known.over === null || known.over < then.within;
  });
}

import type { Money } from '@/lib/money/money';
import type { FactName, FigureId, Procedure } from '@/lib/policy/types';
import { byAmount } from '../by-amount';
import { canBeBoth } from '../proofs/knowledge';
import { gain } from './money-back';
import type { Situation } from './situations';

/** What one step of time across a period's limit changes: a second where it is counted in hours, else a day. */
export interface LimitCrossed {
  readonly procedure: string;
  readonly fact: FactName;
  /** The figure that ends the period, inclusive. */
  readonly limit: FigureId;
  readonly step: 'one second' | 'one day';
  readonly before: Situation;
  readonly after: Situation;
  /** By how much, above zero; null where one side is not stated. */
  readonly amount: Money | null;
}

/** For each limit of a procedure's periods, the case in which crossing it costs the shopper most; the dearest limit first. */
export function limitsThatCost(procedure: Procedure, situations: readonly Situation[]): LimitCrossed[] {
  return dearestOfEach(
    crossings(procedure, situations).flatMap((crossed): LimitCrossed[] => {
      const { before, after } = crossed;
      const losses = [gain(after.back.least, before.back.least), gain(after.back.most, before.back.most)];
      const amount = losses.toSorted(byAmount)[0] ?? null;
      if (amount) return amount.minor > 0n ? [{ ...crossed, amount }] : [];
      return losesWhatIsNotStated(before, after) ? [{ ...crossed, amount }] : [];
    }),
  );
}

/** For each limit of a procedure's periods, the case in which waiting until it has passed brings most. */
export function limitsThatPay(procedure: Procedure, situations: readonly Situation[]): LimitCrossed[] {
  return dearestOfEach(
    crossings(procedure, situations).flatMap((crossed) => {
      const amount = gain(crossed.before.back.least, crossed.after.back.least);
      return amount && amount.minor > 0n ? [{ ...crossed, amount }] : [];
    }),
  );
}

type Crossing = Omit<LimitCrossed, 'amount'>;

/** Every two cases that differ in nothing but the side of a limit. A case that another procedure decides is crossed there. */
function crossings({ id }: Procedure, situations: readonly Situation[]): Crossing[] {
  return situations
    .filter(({ decidedBy }) => decidedBy === id)
    .flatMap((before) =>
      before.answers.flatMap((answer) => {
        const { fact } = answer;
        const passed = before.known.get(fact);
        if (answer.kind !== 'period' || !answer.within || passed?.kind !== 'passed') return [];
        const limit = answer.within;
        const step = passed.unit === 'hours' ? ('one second' as const) : ('one day' as const);
        return situations
          .filter(
            (after) => beginsAt(after, fact, passed.within) && canBeBoth(before.known, after.known, [fact]),
          )
          .map((after) => ({ procedure: id, fact, limit, step, before, after }));
      }),
    );
}

function beginsAt({ known }: Situation, fact: FactName, limit: number | null): boolean {
  const passed = known.get(fact);
  return passed?.kind === 'passed' && passed.over !== null && passed.over === limit;
}

/** An amount that turns into something unstated, or something unstated that turns into nothing. */
function losesWhatIsNotStated({ back: before }: Situation, { back: after }: Situation): boolean {
  const nothing = after.most?.minor === 0n;
  return before.most ? before.most.minor > 0n && after.most === null : nothing;
}

function dearestOfEach(crossed: readonly LimitCrossed[]): LimitCrossed[] {
  const dearest = new Map<FigureId, LimitCrossed>();
  for (const one of crossed.toSorted((a, b) => byAmount(a.amount, b.amount)))
    if (!dearest.has(one.limit)) dearest.set(one.limit, one);
  return [...dearest.values()];
}

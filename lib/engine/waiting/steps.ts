import { type Money, zero } from '@/lib/money/money';
import type { Bounds } from '../types';
import type { WaitingPeriod } from './periods';

/** One step of the chart: what a period brings at worst and at best, in money; null where the policy states no amount. */
export interface WaitingStep {
  readonly period: WaitingPeriod;
  readonly back: Bounds | null;
}

/** The periods with what each brings over all its outcomes. What is not money takes no part; no amount at all is null. */
export function waitingSteps(periods: readonly WaitingPeriod[]): WaitingStep[] {
  return periods.map((period) => {
    const stated = period.outcomes.flatMap(({ refund }) => (refund?.max ? [refund] : []));
    const [first, ...others] = stated;
    return { period, back: first ? others.reduce<Bounds>(widened, first) : null };
  });
}

/** The most that any step brings: the height of the chart. Null where none states an amount. */
export function mostOf(steps: readonly WaitingStep[]): Money | null {
  const amounts = steps.flatMap(({ back }) => back?.max ?? []);
  return amounts.reduce<Money | null>((most, one) => (most && most.minor >= one.minor ? most : one), null);
}

/** Whether waiting ever brings less than now: otherwise it only changes something. */
export function waitingCosts(steps: readonly WaitingStep[]): boolean {
  const [now, ...later] = steps.map(({ back }) => back?.max ?? null);
  return (
    now !== null && now !== undefined && later.some((most) => (most ?? zero(now.currency)).minor < now.minor)
  );
}

const widened = (a: Bounds, b: Bounds): Bounds => ({ min: lower(a.min, b.min), max: higher(a.max, b.max) });

const lower = (a: Money | null, b: Money | null) => (a && b ? (b.minor < a.minor ? b : a) : null);

const higher = (a: Money | null, b: Money | null) => (a && b ? (b.minor > a.minor ? b : a) : (a ?? b));

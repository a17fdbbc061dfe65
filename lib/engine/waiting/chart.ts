import type { Moment } from '@/lib/dates/moment';
import type { Money } from '@/lib/money/money';
import type { Bounds } from '../types';
import type { WaitingStep } from './steps';

export const CHART = { width: 360, height: 200, top: 40, base: 172 } as const;

/** One column of the chart: from the base, what is sure, and on top of it what may come besides. */
export interface ChartColumn {
  readonly x: number;
  readonly width: number;
  /** Where the column begins in time; null for now. */
  readonly since: Moment | null;
  readonly back: Bounds | null;
  /** The upper edges of what is sure and of what may come; the base where there is nothing, or no amount is stated. */
  readonly sureAt: number;
  readonly perhapsAt: number;
}

/** The steps side by side, each as wide as the next however long it lasts; heights are in proportion to the money. */
export function waitingChart(steps: readonly WaitingStep[], most: Money): ChartColumn[] {
  const width = CHART.width / steps.length;
  const yOf = (money: Money | null) =>
    CHART.base - (money ? (Number((money.minor * 1000n) / most.minor) / 1000) * (CHART.base - CHART.top) : 0);
  return steps.map(({ period, back }, index) => ({
    x: index * width,
    width,
    since: index === 0 ? null : period.from,
    back,
    sureAt: yOf(back?.min ?? null),
    perhapsAt: yOf(back?.max ?? null),
  }));
}

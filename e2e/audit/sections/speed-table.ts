import { markdownTable } from '@/lib/engine/bench/table';
import type { Load } from '../line/load';
import { middle } from '../middle';
import type { Measured } from './weight-section';

/** LCP, TBT and CLS of each page, as fast as it goes and slow; medians. */
export function speedTable(pages: readonly Measured[]): string {
  const of = (loads: readonly Load[], figure: 'lcp' | 'tbt' | 'cls') =>
    middle(loads.map((one) => one[figure]));
  return markdownTable([
    ['page', 'LCP', 'TBT', 'LCP, slow', 'TBT, slow', 'CLS, slow'],
    ...pages.map(({ name, fast, slow }) => [
      name,
      of(fast, 'lcp').toFixed(0),
      of(fast, 'tbt').toFixed(0),
      of(slow, 'lcp').toFixed(0),
      of(slow, 'tbt').toFixed(0),
      of(slow, 'cls').toFixed(3),
    ]),
  ]);
}

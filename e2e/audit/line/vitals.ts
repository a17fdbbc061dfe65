import type { Page } from 'playwright';

/** What a visitor feels of a page's loading; times in milliseconds. */
export interface Vitals {
  /** Until the largest thing on the first screen was painted. */
  readonly lcp: number;
  /** What tasks of the page's thread took beyond 50 ms each. */
  readonly tbt: number;
  /** How far things moved by themselves; the sum of all shifts, so never less than the official figure. */
  readonly cls: number;
}

/** Lets the page note its vitals from its very start; call before it is opened. */
export const noteVitals = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const vitals = { lcp: 0, tbt: 0, cls: 0 };
    Object.assign(window, { vitals });
    const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      vitals.lcp = startTime;
    });
    watch('longtask', ({ duration }) => {
      vitals.tbt += Math.max(0, duration - 50);
    });
    watch('layout-shift', (entry) => {
      const { hadRecentInput, value } = entry as PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      };
      if (!hadRecentInput) vitals.cls += value;
    });
  });

/** What the page has noted so far. */
export const vitalsOf = (page: Page): Promise<Vitals> =>
  page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

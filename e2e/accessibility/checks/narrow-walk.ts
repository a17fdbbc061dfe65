import type { Page } from '@playwright/test';
import { focusWalkFaults } from './focus-walk';

/** 1,280 by 1,024 at a zoom of 400 %. */
const WINDOW = { width: 320, height: 256 } as const;

/** In heights of that window. Shorter pages have few places, and the same frame around them. */
const LONG = 24;

/**
 * The walk with the tab key through a long page in the narrowest window, where whatever stands fast would cover most (WCAG
 * 2.4.11). Leaves the window as it was.
 */
export async function narrowWalkFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(WINDOW);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const faults = height < LONG * WINDOW.height ? [] : await focusWalkFaults(page);
  if (before) await page.setViewportSize(before);
  return faults;
}

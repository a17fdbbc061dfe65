import type { Page } from '@playwright/test';
import { focusWalkFaults } from './focus-walk';
import { keepingWindow } from './keeping-window';

/** 1,280 by 1,024 at a zoom of 400 %. */
const WINDOW = { width: 320, height: 256 } as const;

/** In heights of that window. Shorter pages have few places, and the same frame around them. */
const LONG = 24;

/**
 * The walk with the tab key through a long page in the narrowest window, where whatever stands fast would cover most (WCAG
 * 2.4.11).
 */
export const narrowWalkFaults = (page: Page): Promise<string[]> =>
  keepingWindow(page, async () => {
    await page.setViewportSize(WINDOW);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    return height < LONG * WINDOW.height ? [] : focusWalkFaults(page);
  });

import type { Page } from '@playwright/test';

/** Looks at a page in windows of whatever size, and leaves the window as it was. */
export async function keepingWindow<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  const before = page.viewportSize();
  const seen = await look();
  if (before) await page.setViewportSize(before);
  return seen;
}

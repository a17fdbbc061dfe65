import type { Locator, Page } from '@playwright/test';
import { differing, spotOf } from './luminance';

/** As far as a mark may reach beyond its element, in pixels. */
const AROUND = 16;

const SCHEMES = ['light', 'dark'] as const;

/**
 * By colour scheme, how many pixels of an element and its surroundings change in lightness, by 3 to 1, as `change` is done
 * to it: what an eye that sees no colours has to go by.
 */
export async function lightnessChange(
  page: Page,
  element: Locator,
  change: (element: Element) => void,
): Promise<Record<(typeof SCHEMES)[number], number>> {
  await element.scrollIntoViewIfNeeded();
  const { look } = await spotOf(page, element, AROUND);
  const lookIn = async (colorScheme: (typeof SCHEMES)[number]) => {
    await page.emulateMedia({ colorScheme });
    return look();
  };
  const before = { light: await lookIn('light'), dark: await lookIn('dark') };
  await element.evaluate(change);
  return {
    light: differing(before.light, await lookIn('light')),
    dark: differing(before.dark, await lookIn('dark')),
  };
}

import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/**
 * Where an element stands in the window, and a way to look at it and at so many pixels around: what each pixel gives off, from
 * 0 to 1 (WCAG's relative luminance), row by row. The page must not be scrolled between two looks.
 */
export async function spotOf(page: Page, element: Locator, around: number) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not shown`);
  const clip = {
    x: Math.max(box.x - around, 0),
    y: Math.max(box.y - around, 0),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  };
  const look = async () => luminances(await page.screenshot({ clip, caret: 'hide', animations: 'disabled' }));
  return { box, look };
}

/** How many pixels differ by at least 3 to 1, whatever their colours: as many as an eye without colours sees change. */
export const differing = (some: readonly number[], others: readonly number[]): number =>
  some.filter((one, at) => contrast(one, others[at] ?? one) >= 3).length;

async function luminances(png: Buffer): Promise<number[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const channel = (at: number) => {
    const value = (data[at] ?? 0) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return Array.from(
    { length: info.width * info.height },
    (_, at) => 0.2126 * channel(3 * at) + 0.7152 * channel(3 * at + 1) + 0.0722 * channel(3 * at + 2),
  );
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** As far as an outline and its distance reach beyond an element. */
const AROUND = 8;

/** What the mark of the focus takes up. */
interface FocusArea {
  /** Pixels that differ by at least 3 to 1 between the element with the focus and without. */
  readonly marked: number;
  /** What WCAG 2.4.13 asks for: a line of two pixels around the element. */
  readonly asked: number;
}

/** Measures, on two screenshots, the mark of the element that has the focus. It has it no longer afterwards. */
export async function focusArea(page: Page, element: Locator): Promise<FocusArea> {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not shown`);
  const clip = {
    x: Math.max(box.x - AROUND, 0),
    y: Math.max(box.y - AROUND, 0),
    width: box.width + 2 * AROUND,
    height: box.height + 2 * AROUND,
  };
  const look = async () => luminances(await page.screenshot({ clip, caret: 'hide', animations: 'disabled' }));
  const focused = await look();
  await element.evaluate((node) => (node as HTMLElement).blur());
  const plain = await look();
  const marked = focused.filter((one, at) => contrast(one, plain[at] ?? one) >= 3).length;
  return { marked, asked: Math.floor(4 * (box.width + box.height)) };
}

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

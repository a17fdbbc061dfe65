import type { Locator, Page } from '@playwright/test';
import { differing, spotOf } from './luminance';

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
  const { box, look } = await spotOf(page, element, AROUND);
  const focused = await look();
  await element.evaluate((node) => (node as HTMLElement).blur());
  const plain = await look();
  return { marked: differing(focused, plain), asked: Math.floor(4 * (box.width + box.height)) };
}

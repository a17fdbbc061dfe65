import type { Page } from '@playwright/test';
import { keepingWindow } from './keeping-window';

/** WCAG 1.4.12. */
const WIDER_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What a reader may ask of a page without losing anything. */
const DEMANDS = {
  // 1,280 by 1,024 at a zoom of 400 % (WCAG 1.4.10).
  'at 400 %': { viewport: { width: 320, height: 256 }, style: '' },
  'at 400 %, with wider spacing': {
    viewport: { width: 320, height: 256 },
    style: WIDER_SPACING,
  },
  'with wider spacing': { viewport: { width: 1280, height: 800 }, style: WIDER_SPACING },
  // WCAG 1.4.4: the page's own size is 106.25 % of the browser's.
  'with letters of 200 %': {
    viewport: { width: 1280, height: 800 },
    style: 'html { font-size: 212.5% !important; }',
  },
} as const;

/** What has to be scrolled sideways, and words that are cut off, under each demand. */
export const reflowFaults = (page: Page): Promise<string[]> =>
  keepingWindow(page, async () => {
    const faults: string[] = [];
    for (const [demand, { viewport, style }] of Object.entries(DEMANDS)) {
      await page.setViewportSize(viewport);
      await wear(page, style);
      const found = await Promise.all(
        [findCutOff, findCutOffInPictures].map((find) => page.evaluate(find, viewport.width)),
      );
      faults.push(...found.flat().map((fault) => `${demand}: ${fault}`));
    }
    await wear(page, '');
    return faults;
  });

/** What is laid out only when somebody comes near would keep to itself what sticks out of it. */
const ALL_LAID_OUT = '* { content-visibility: visible !important; }';

/** A sheet that no content policy forbids, as a reader's own would be. */
const wear = (page: Page, style: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, ALL_LAID_OUT + style);

function findCutOff(width: number): string[] {
  const faults: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width || innerWidth > width) faults.push(`${Math.max(scrollWidth, innerWidth)} wide`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const { clientWidth, clientHeight } = element;
    // A field's own words can be moved within it.
    if (clientWidth < 2 || !element.checkVisibility() || element.closest('svg, input, textarea, select'))
      continue;
    if (
      (cuts(overflowX) && element.scrollWidth > clientWidth + 1) ||
      (cuts(overflowY) && element.scrollHeight > clientHeight + 1)
    )
      faults.push(`cut off: ${element.outerHTML.slice(0, 90)}`);
  }
  return faults;
}

/** Letters of a picture are spaced as all others are, and its lines do not wrap. */
function findCutOffInPictures(width: number): string[] {
  const faults: string[] = [];
  const overlap = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 3;
  for (const picture of document.querySelectorAll('svg')) {
    const texts = [...picture.querySelectorAll('text')]
      .filter((text) => text.checkVisibility())
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const isOpen = getComputedStyle(picture).overflowX === 'visible';
    const { left, right } = isOpen ? { left: 0, right: width } : picture.getBoundingClientRect();
    texts.forEach(({ words, box }, at) => {
      if (box.right > right + 1 || box.left < left - 1) faults.push(`cut off in a picture: ${words}`);
      const over = texts.slice(at + 1).find((other) => overlap(box, other.box));
      if (over) faults.push(`one over the other in a picture: ${words}, ${over.words}`);
    });
  }
  return faults;
}

import type { Page } from '@playwright/test';

/** What can no longer be seen, or told from its neighbour, where the reader's own colours are forced upon the page. */
export async function forcedColourFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = await page.evaluate(() => {
    const faults: string[] = [];
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    for (const element of shown('.button, .field, .photo-input, .progress')) {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
      if (borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1 || borderTopColor === ground)
        faults.push(`no edge: ${element.outerHTML.slice(0, 90)}`);
    }
    for (const shape of shown('svg rect, svg path')) {
      const { stroke, fill } = getComputedStyle(shape);
      if ([stroke, fill].every((color) => color === ground || color === 'none'))
        faults.push(`unseen: ${shape.outerHTML.slice(0, 90)}`);
    }
    const looks = (element: Element | undefined) => {
      if (!element) return '';
      const { fill, strokeDasharray, outlineStyle, borderBottomColor } = getComputedStyle(element);
      return [fill, strokeDasharray, outlineStyle, borderBottomColor].join();
    };
    const pairs = [
      ['.waiting-chart .sure', '.waiting-chart .perhaps'],
      ['.suggestions > [aria-selected=true]', '.suggestions > [aria-selected=false]'],
      ['.tab[aria-current]', '.tab:not([aria-current])'],
      ['.flow-question rect', '.flow-handover rect'],
    ];
    for (const [one = '', other = ''] of pairs) {
      const [first] = shown(one);
      const [second] = shown(other);
      if (first && second && looks(first) === looks(second)) faults.push(`look alike: ${one}, ${other}`);
    }
    return faults;
  });
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

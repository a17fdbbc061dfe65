import type { Page } from '@playwright/test';

/**
 * Words whose colour is all that tells what they are (WCAG 1.4.1): coloured ones that are neither a control nor a warning,
 * controls among other words with neither line nor edge nor ground, and the current one of several that no word names.
 */
export const colouredWordFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** Between the strongest and the weakest of red, green and blue: ink and ground stay below it. */
    const COLOURED = 48;
    const CONTROLS = 'a[href], button, summary, label';
    const faults: string[] = [];
    const words = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
        ) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 2,
    );
    const isColoured = (element: Element) => {
      const { color, fill } = getComputedStyle(element);
      const channels = ((element.closest('svg') ? fill : color).match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map(Number);
      return Math.max(...channels) - Math.min(...channels) >= COLOURED;
    };
    const isMarked = (control: Element) => {
      const { textDecorationLine, borderBottomWidth, borderBottomColor, display, backgroundColor } =
        getComputedStyle(control);
      const isClear = (color: string) => color === 'transparent' || /, 0\)$/.test(color);
      return (
        textDecorationLine.includes('underline') ||
        display === 'list-item' ||
        !isClear(backgroundColor) ||
        (borderBottomWidth !== '0px' && !isClear(borderBottomColor))
      );
    };
    for (const element of words.filter(isColoured)) {
      const control = element.closest('a[href], button, summary');
      const around = control?.parentElement;
      const isAmongWords = words.some((one) => around?.contains(one) && !one.closest(CONTROLS));
      if (control && isAmongWords && !isMarked(control) && !isMarked(element))
        faults.push(`told by its colour alone: ${control.outerHTML.slice(0, 90)}`);
      if (!control && !element.closest('.message'))
        faults.push(`coloured words: ${element.outerHTML.slice(0, 90)}`);
    }
    for (const current of document.querySelectorAll('[aria-current]:not(.tab)'))
      if (!current.parentElement?.textContent?.includes('shown here'))
        faults.push(`not named as the one shown: ${current.outerHTML.slice(0, 90)}`);
    return faults;
  });

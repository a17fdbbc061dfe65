import type { Page } from '@playwright/test';

/**
 * What cannot be told from its ground: the edge of a field or a button, and the mark of the focus, under 3 to 1 (WCAG
 * 1.4.11, 2.4.13); and links among other words that colour alone tells from them (1.4.1). Leaves the focus elsewhere.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  // A focus given by a script is marked as one given by the keyboard only after a key was pressed.
  await page.keyboard.press('Shift');
  return page.evaluate(() => {
    const LEAST = 3;
    const faults: string[] = [];
    const wordsOf = (element: Element) => element.outerHTML.slice(0, 90);
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if ((channels(color)[3] ?? 1) > 0) return color;
      }
      return 'rgb(255, 255, 255)';
    };
    const weigh = (what: string, element: Element, color: string, ground: string) => {
      const ratio = contrast(color, ground);
      if (ratio < LEAST) faults.push(`${what} ${ratio.toFixed(2)} to 1: ${wordsOf(element)}`);
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );

    for (const field of shown('.field, .button, .photo-input')) {
      const { borderTopColor, borderTopWidth, borderTopStyle } = getComputedStyle(field);
      if (borderTopStyle === 'none' || borderTopWidth === '0px') faults.push(`no edge: ${wordsOf(field)}`);
      weigh('edge', field, borderTopColor, groundOf(field.parentElement));
    }

    for (const link of shown('main a[href]:not(.button)')) {
      const isAmongWords = [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
      );
      if (isAmongWords && !getComputedStyle(link).textDecorationLine.includes('underline'))
        faults.push(`told by its colour alone: ${wordsOf(link)}`);
    }

    const focusable =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex^="-"])';
    for (const element of shown(focusable)) {
      element.focus({ preventScroll: true });
      if (document.activeElement !== element) continue;
      const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        faults.push(`focus not marked: ${wordsOf(element)}`);
      else weigh('focus', element, outlineColor, groundOf(element.parentElement));
    }
    return faults;
  });
}

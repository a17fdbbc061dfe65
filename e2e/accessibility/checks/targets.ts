import type { Page } from '@playwright/test';

/**
 * Targets under 24 by 24 pixels whose surroundings do not make up for it (WCAG 2.5.8): a circle of 24 pixels around such
 * a target's middle may touch no other target and no other such circle. Links within a line of text are exempt. And main
 * buttons that are under 44 pixels high.
 */
export const targetFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SMALLEST = 24;
    const SMALLEST_BUTTON = 44;
    const isInLine = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block: Element | null = target.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const links = [...(block?.querySelectorAll('a') ?? [])].map((link) => link.textContent).join('');
      const letters = (text: string) => text.replace(/\W/g, '').length;
      return letters(block?.textContent ?? '') > letters(links);
    };
    // A card's link covers the whole card; a radio button is pressed by its whole row.
    const boxOf = (target: HTMLElement) =>
      (getComputedStyle(target, '::after').position === 'absolute'
        ? (target.offsetParent ?? target)
        : (target.closest('label') ?? target)
      ).getBoundingClientRect();
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type=hidden]), select, textarea, summary',
      ),
    ]
      .filter(
        (target) =>
          target.checkVisibility({ visibilityProperty: true }) &&
          getComputedStyle(target).pointerEvents !== 'none' &&
          target.getBoundingClientRect().width > 1,
      )
      .map((target) => ({ target, box: boxOf(target) }));
    const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
    const isSmall = ({ width, height }: DOMRect) => width < SMALLEST || height < SMALLEST;
    const isCrowded = (box: DOMRect, other: DOMRect) => {
      const { x, y } = middle(box);
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      const their = middle(other);
      return (
        Math.hypot(dx, dy) < SMALLEST / 2 ||
        (isSmall(other) && Math.hypot(their.x - x, their.y - y) < SMALLEST)
      );
    };
    return targets.flatMap(({ target, box }) => {
      const words = `${target.outerHTML.slice(0, 90)} ${box.width.toFixed()} x ${box.height.toFixed()}`;
      if (target.matches('.button') && box.height < SMALLEST_BUTTON) return [`button: ${words}`];
      if (!isSmall(box) || isInLine(target)) return [];
      const crowd = targets.find((one) => one.target !== target && isCrowded(box, one.box));
      return crowd ? [`target: ${words}, beside ${crowd.target.outerHTML.slice(0, 90)}`] : [];
    });
  });

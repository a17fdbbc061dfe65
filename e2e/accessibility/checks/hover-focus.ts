import type { Page } from '@playwright/test';

/**
 * What comes up where the mouse rests or the focus comes (WCAG 1.4.13): nothing does on this site, so that nothing has to be
 * dismissed or kept in reach. Looks at the rules of the styles, and at what scripts do. Leaves the focus elsewhere.
 */
export const hoverFocusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const QUIET = /background|color|outline|text-decoration|radius|box-shadow/;
    const WATCHED = /:(hover|focus)/;
    const faults = new Set<string>();
    const look = (rule: CSSRule, within: string) => {
      const selector = `${within} ${rule instanceof CSSStyleRule ? rule.selectorText : ''}`;
      if ('style' in rule && WATCHED.test(selector)) {
        // What takes the focus may itself come into view with it, as a skip link does.
        const isItself = selector.split(',').every((one) => /:focus[-\w]*(\([^)]*\))?\)*$/.test(one.trim()));
        const set = [...(rule.style as CSSStyleDeclaration)].filter((name) => !name.startsWith('--'));
        const loud = set.filter((name) => !QUIET.test(name));
        if (loud.length > 0 && !isItself) faults.add(`${selector.trim()} sets ${loud}`);
      }
      if ('cssRules' in rule) for (const inner of rule.cssRules as CSSRuleList) look(inner, selector);
    };
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) look(rule, '');

    let at = '';
    const observer = new MutationObserver((mutations) => {
      for (const { target, addedNodes, type } of mutations)
        for (const node of type === 'attributes' ? [target] : addedNodes)
          if (node instanceof HTMLElement && node.checkVisibility() && node.innerText.trim())
            faults.add(`comes up at ${at}: ${node.outerHTML.slice(0, 90)}`);
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['hidden', 'class', 'style', 'open'],
    });
    for (const element of document.querySelectorAll<HTMLElement>('main *, header *, footer *')) {
      at = element.outerHTML.slice(0, 60);
      for (const kind of ['pointerover', 'mouseover', 'mouseenter'])
        element.dispatchEvent(new MouseEvent(kind, { bubbles: kind !== 'mouseenter' }));
      if (element.tabIndex >= 0) element.focus({ preventScroll: true });
      // Lets the observer see what came of it.
      if (element.tabIndex >= 0) await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    return [...faults];
  });

import type { Page } from '@playwright/test';
import { MARK } from './attacks/mark';

/**
 * Looks at a page's markup as a browser does: what of an attack has become an element, an attribute, an
 * address or code.
 */
export type Look = (html: string) => Promise<string[]>;

/** A browser's own parser, in a page that runs nothing of what it is given. */
export const lookIn =
  (page: Page): Look =>
  (html) =>
    page.evaluate(comeThrough, { html, mark: MARK });

/** Runs in the browser, and so holds everything that it needs. */
function comeThrough({ html, mark }: { html: string; mark: string }): string[] {
  const faults = new Set<string>();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll('*')) {
    const tag = element.localName;
    if (tag.includes(mark)) faults.add(`an element made: ${tag}`);
    for (const { name, value } of element.attributes) {
      if (name.includes(mark) || (name.startsWith('on') && value.includes(mark)))
        faults.add(`an attribute made: ${tag} ${name}`);
      const leads = ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href'].includes(name);
      if (leads && value.includes(mark) && /^[\s\0-\x1f]*(?:javascript|data|vbscript):/i.test(value))
        faults.add(`an address made: ${tag} ${name}`);
    }
    const text = element.textContent ?? '';
    if (tag === 'script' && text.includes(mark) && !isData(element.getAttribute('type'), text))
      faults.add('code made');
  }
  return [...faults];

  /** Data for scripts is JSON through and through; the framework hands its own over in one call. */
  function isData(type: string | null, text: string): boolean {
    const json = type === 'application/ld+json' ? text : /^self\.__next_f\.push\(([^]*)\)$/.exec(text)?.[1];
    try {
      JSON.parse(json ?? '');
      return true;
    } catch {
      return false;
    }
  }
}

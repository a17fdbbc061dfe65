import type { Page } from '@playwright/test';

/**
 * What is wrong with a page's skeleton: its language, title, outline of headings, landmarks, tables, and the places that
 * its links within the page lead to.
 */
export const structureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    const textOf = (element: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join(' ');

    if (document.documentElement.lang !== 'en') faults.push(`language: ${document.documentElement.lang}`);
    if (document.title.trim() === '') faults.push('no title');

    const headings = shown('h1, h2, h3, h4, h5, h6');
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1) faults.push(`headings of level 1: ${levels}`);
    levels.forEach((level, at) => {
      if (level > (levels[at - 1] ?? 0) + 1 && !(at === 0 && level === 1))
        faults.push(`heading skips a level: ${textOf(headings[at] ?? null)}`);
      if (textOf(headings[at] ?? null) === '') faults.push('empty heading');
    });

    if (shown('main').length !== 1) faults.push(`main: ${shown('main').length}`);
    const outer = (tag: string) =>
      shown(tag).filter((element) => !element.closest('main, article, aside, section, nav'));
    for (const tag of ['header', 'footer'])
      if (outer(tag).length > 1) faults.push(`${tag}: ${outer(tag).length}`);
    const kinds = ['nav', 'aside', '[role=search]', 'section[aria-label], section[aria-labelledby]'];
    for (const kind of kinds) {
      const landmarks = shown(kind);
      const names = landmarks.map(nameOf);
      if (landmarks.length > 1 && names.includes('')) faults.push(`${kind} without a name`);
      for (const name of new Set(names.filter((name, at) => names.indexOf(name) !== at)))
        faults.push(`${kind} named twice: ${name}`);
    }
    for (const element of shown('body *'))
      if (
        element.children.length === 0 &&
        textOf(element) !== '' &&
        !element.closest(
          'main, header, footer, nav, aside, [href="#main"], next-route-announcer, script, style',
        )
      )
        faults.push(`outside every landmark: ${textOf(element).slice(0, 60)}`);

    for (const table of shown('table')) {
      if (!table.querySelector('caption') && !table.closest('[aria-label]'))
        faults.push('table without caption');
      const headers = [...table.querySelectorAll('th')];
      if (headers.length === 0) faults.push(`table without headers: ${textOf(table).slice(0, 60)}`);
      for (const header of headers)
        if (!header.getAttribute('scope')) faults.push(`header without scope: ${textOf(header)}`);
    }

    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      if (!document.getElementById(id)) faults.push(`leads nowhere: #${id}`);
    }
    return faults;
  });

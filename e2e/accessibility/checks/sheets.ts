import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const SHEETS = join('app', 'styles');

/** Every class that a sheet of ours gives a look. */
const STYLED = readdirSync(SHEETS).flatMap((sheet) => classesOf(readFileSync(join(SHEETS, sheet), 'utf8')));

/** Classes on a page that look like nothing, because it does not load the sheet that styles them. */
export const sheetFaults = (page: Page): Promise<string[]> =>
  page.evaluate((styled) => {
    const wordsOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('');
    const loaded = [...document.styleSheets].map(wordsOf).join('');
    return styled
      .filter((name) => document.getElementsByClassName(name).length > 0)
      .filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(loaded))
      .map((name) => `not styled: .${name}`);
  }, STYLED);

function classesOf(sheet: string): string[] {
  const selectors = sheet.replace(/\/\*[^]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  const names = selectors.flatMap((selector) => selector.match(/(?<=\.)[a-z][\w-]*/g) ?? []);
  return [...new Set(names)];
}

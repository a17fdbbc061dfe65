import { expect, type Locator, type Page } from '@playwright/test';

/** More places than any page has between two that a journey goes to. */
const MOST_PRESSES = 150;

/**
 * Goes with the tab key to a place, or backwards to it. Each place on the way must be marked as having the focus, and be
 * in view; fails where the keyboard never comes there.
 */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press(key);
    await expectMarkedFocus(page);
    if (await hasFocus(place)) return;
  }
  throw new Error(`The keyboard does not come to ${place}`);
}

/** Goes to a field and types into it, over what stands there. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

/** Goes to a link, a button or a summary and presses Enter. */
export async function pressOn(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Types a day, such as "2026-03-14", into the date field that has the focus, in whichever order its parts stand. */
export async function typeDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  await page.keyboard.type('01022020');
  const isMonthFirst = (await value()) === '2020-01-02';
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(isMonthFirst ? month + date + year : date + month + year);
  expect(await value()).toBe(day);
}

/** What has the focus can be told by its outline, and stands in the window. The page itself may have it at first. */
async function expectMarkedFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, width, height } = element.getBoundingClientRect();
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
      return `not marked: ${element.outerHTML}`;
    if (width < 2 || height < 2 || bottom < 0 || top > innerHeight)
      return `not in view: ${element.outerHTML}`;
    return '';
  });
  expect(fault).toBe('');
}

const hasFocus = async (place: Locator) =>
  (await place.count()) === 1 && (await place.evaluate((element) => element === document.activeElement));

import { expect, type Page, test } from '@playwright/test';
import { REQUEST_FORM } from '../support/addresses';
import { asked, wake } from '../support/answer';
import { photo } from '../support/photo';

/** What a page keeps of what its live regions said. */
declare global {
  var heard: string[];
}

/**
 * Listens to a page from now on, as a screen reader does: to words put into live regions that are there already and
 * rendered, and to alerts that come up.
 */
const listen = (page: Page) =>
  page.evaluate(() => {
    globalThis.heard = [];
    const LIVE = '[role=status], [role=alert], [aria-live], output';
    const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const hear = (words: string) => {
      if (words && globalThis.heard.at(-1) !== words) globalThis.heard.push(words);
    };
    const known = new Set([...document.querySelectorAll(LIVE)].filter((region) => region.checkVisibility()));
    new MutationObserver((mutations) => {
      for (const { target, addedNodes } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region && known.has(region)) hear(wordsOf(region));
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('*')])
              if (alert.matches('[role=alert]')) hear(wordsOf(alert));
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heard = (page: Page) => page.evaluate(() => globalThis.heard);

test('The number of suggestions is said, and that there are none', async ({ page }) => {
  await page.goto('/kwoking');
  const box = page.getByLabel('Search the answers');
  await box.focus();
  await expect(page.getByRole('status')).toBeAttached();
  await listen(page);
  await box.pressSequentially('cancel my order');
  await expect.poll(() => heard(page)).toContain('6 suggestions');
  await box.fill('zzzzqqq');
  await expect
    .poll(() => heard(page))
    .toContain('No article matches. Press Enter to see procedures and contact.');
});

test('The estimate of a question is said when it comes and when it changes', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00');
  await asked(page, 'How much of that was shipping?');
  await listen(page);
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  const intercepted = (amount: string) => new RegExp(`^With this answer.*The parcel is intercepted${amount}`);
  // 100 less 50 % and 2, then less 50 % and 20.
  await expect.poll(async () => (await heard(page)).at(-1)).toMatch(intercepted('USD 48.00'));
  await page.keyboard.type('0');
  await expect.poll(async () => (await heard(page)).at(-1)).toMatch(intercepted('USD 30.00'));
});

test('Problems are said, by an alert and by the title', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped');
  await asked(page, 'How much did you pay for the whole order?');
  await listen(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/^There is a problem ?Order total/);
  await expect(page).toHaveTitle(
    'Error: How much did you pay for the whole order? · Cancel an order · Kwoking Help',
  );
  await page.getByLabel('How much did you pay for the whole order?').fill('100');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('How much of that was shipping? · Cancel an order · Kwoking Help');
});

test('Photos chosen are counted aloud, and a copy is confirmed', async ({ page, context }) => {
  await page.goto(REQUEST_FORM);
  await wake(page);
  await listen(page);
  await page.getByLabel('Photos').setInputFiles([await photo('dent.jpg')]);
  await expect.poll(async () => (await heard(page)).at(-1)).toMatch(/^1 chosen, /);

  await context.grantPermissions(['clipboard-write']);
  await page.goto('/kwoking/cancel?stage=unpaid');
  await page.getByRole('button', { name: 'Copy as text' }).waitFor();
  await listen(page);
  await page.getByRole('button', { name: 'Copy as text' }).press('Enter');
  await expect.poll(() => heard(page)).toContain('Copied.');
});

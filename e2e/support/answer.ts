import { expect, type Page } from '@playwright/test';
import type { GivenMoment } from './clock';

const LIVE_FORM = 'form[data-live]';

const hasScripts = (page: Page) => page.evaluate(() => matchMedia('(scripting: enabled)').matches);

/** Goes from a store's home into a procedure, by its card. */
export async function begin(page: Page, procedure: string, store = 'kwoking'): Promise<void> {
  await page.goto(`/${store}`);
  await page.getByRole('main').getByRole('link', { name: procedure, exact: true }).click();
}

/**
 * Answers the question that the page asks and continues: a choice by its label, an amount or a day as it is typed.
 * Fails where the page asks another question.
 */
export async function answer(page: Page, question: string, reply: string | GivenMoment): Promise<void> {
  await give(page, question, reply);
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Fills in the answer to the question that the page asks, and leaves it at that. */
export async function give(page: Page, question: string, reply: string | GivenMoment): Promise<void> {
  await asked(page, question);
  if (typeof reply !== 'string') {
    await page.getByLabel('Day', { exact: true }).fill(reply.day);
    await page.getByLabel('Time', { exact: true }).fill(reply.time);
    await page.getByLabel('Time zone of that time').selectOption({ label: reply.zone });
  } else if ((await page.getByRole('radio').count()) > 0) {
    await page.getByRole('radio', { name: reply, exact: true }).check();
  } else {
    await page.getByLabel(question, { exact: true }).fill(reply);
  }
}

/** Waits until the page asks the question; where scripts run, until they are ready too. */
export async function asked(page: Page, question: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: question, exact: true });
  await expect(heading).toBeVisible();
  if (await hasScripts(page)) await expect(heading).toBeFocused();
  await wakeIfLive(page);
}

/** Shows a sign of life where scripts run and the page has a form that they make live, and waits until it is. */
export async function wakeIfLive(page: Page): Promise<void> {
  if ((await hasScripts(page)) && (await page.locator(LIVE_FORM).count()) > 0) await wake(page);
}

/** The scripts that make a form live come with the first sign of life; then it is they that check it, not the browser. */
export async function wake(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(1, 1);
    await page.mouse.move(2, 2);
    await expect(page.locator(LIVE_FORM)).toHaveAttribute('novalidate', { timeout: 1_000 });
  }).toPass();
}

import { expect, type Page } from '@playwright/test';
import { REQUEST_FORM } from './addresses';
import { wakeIfLive } from './answer';

/** What a shopper types into the request's form, by its labels. */
export const TYPED = {
  'Order number': 'KW-100200',
  Product: 'Desk lamp, SKU 4711',
  'What happened': 'It has shipped, and I need it no longer.',
  'Your name': 'Ada Example',
  'Your e-mail address': 'ada@example.com',
} as const;

/** Fills in the request's form: what is not given in other words is typed as above. */
export async function fillRequest(page: Page, other: Partial<Record<keyof typeof TYPED, string>> = {}) {
  await wakeIfLive(page);
  for (const [label, text] of Object.entries({ ...TYPED, ...other })) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

/** Sends a request about a shipped order and waits for its private page. */
export async function sendRequest(page: Page, other: Partial<Record<keyof typeof TYPED, string>> = {}) {
  await page.goto(REQUEST_FORM);
  await fillRequest(page, other);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expectPrivatePage(page);
}

/** The request's private page: a reference as its heading, and a key in its address. */
export async function expectPrivatePage(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^KW-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page).toHaveURL(/\/kwoking\/requests\/KW-[0-9A-Z]{4}-[0-9A-Z]{4}\?key=[\w-]{16,}$/);
}

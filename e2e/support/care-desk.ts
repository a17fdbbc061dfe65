import { expect, type Page } from '@playwright/test';
import { CARE } from './care';

/** Opens an address of the care desk and logs in there. */
export async function openCareDesk(page: Page, address = '/care'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Password').fill(CARE.CARE_PASSWORD);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page.getByRole('button', { name: 'Log out' })).toBeVisible();
}

/** The care desk's page of a request, which is named by its private address. */
export const atDesk = (url: string): string => `/care/${referenceOf(url)}`;

/** The reference in a request's private address. */
export const referenceOf = (url: string): string =>
  new URL(url, 'http://localhost').pathname.split('/').at(-1) ?? '';

/** Unfolds the form of a step, unless it is open already. */
export async function openForm(page: Page, title: string): Promise<void> {
  const form = page
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  if ((await form.getAttribute('open')) === null) await form.getByRole('heading').click();
}

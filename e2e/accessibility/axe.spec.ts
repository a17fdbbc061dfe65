import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ALL_PAGES, REQUEST_FORM } from '../support/addresses';
import { give } from '../support/answer';
import { fillRequest, sendRequest } from '../support/request';

/** Every rule that axe runs by default, in light and in dark; each violation with its elements. */
async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
    expect.soft(found, `in ${colorScheme}`).toEqual([]);
  }
}

for (const [kind, address] of Object.entries(ALL_PAGES)) {
  test(`axe finds nothing on ${kind}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(page);
  });
}

test('axe finds nothing while suggestions are open', async ({ page }) => {
  await page.goto('/kwoking');
  await page.getByLabel('Search the answers').pressSequentially('refund');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoViolation(page);
});

test('axe finds nothing while there is nothing to suggest', async ({ page }) => {
  await page.goto('/kwoking');
  await page.getByLabel('Search the answers').pressSequentially('zzzzqqq');
  await expect(page.getByText('No article matches.')).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on a question whose answer was refused while typing', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped');
  await give(page, 'How much did you pay for the whole order?', 'a lot');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on a question with its live estimate', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00');
  await give(page, 'How much of that was shipping?', '20');
  await expect(page.getByText('With this answer')).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on the request form with its errors', async ({ page }) => {
  await page.goto(REQUEST_FORM);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByText('There are 5 problems')).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on a request that the server refused', async ({ page }) => {
  await page.goto(REQUEST_FORM);
  await fillRequest(page, { 'Your e-mail address': 'nobody' });
  // As a browser without scripts sends it, past the page's own check.
  await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
  await expect(page.getByRole('heading', { name: 'Your request was not sent' })).toBeVisible();
  await expectNoViolation(page);
});

test("axe finds nothing on a request's private page", async ({ page }) => {
  await sendRequest(page);
  await expectNoViolation(page);
});

import { expect, test } from '@playwright/test';
import { ALL_PAGES, REQUEST_FORM } from '../support/addresses';
import { give, wake } from '../support/answer';
import { expectNoViolation } from '../support/expect-no-violation';
import { fillRequest, sendRequest } from '../support/request';
import { partOf, refund, sendAuthorisedReturn } from '../support/return-request';

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
  await wake(page);
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

for (const [name, what] of [
  ['', 'the page of a return that was authorised'],
  ['note', 'the note for its parcel'],
  ['tracking', 'the form for its tracking number'],
  ['withdraw', 'the question whether to withdraw it'],
] as const) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    const url = await sendAuthorisedReturn(page);
    await page.goto(name ? partOf(url, name) : url);
    await expectNoViolation(page);
  });
}

test('axe finds nothing on a tracking number that was refused', async ({ page }) => {
  await page.goto(await sendAuthorisedReturn(page));
  await page.getByLabel('Tracking number').fill('9'.repeat(81));
  await page.getByLabel('Carrier').fill('Post');
  await page.getByRole('button', { name: 'Send the tracking number' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectNoViolation(page);
});

test('axe finds nothing on the page of a return that was refunded', async ({ page }) => {
  const url = await sendAuthorisedReturn(page);
  await refund(page, url);
  await page.goto(url);
  await expectNoViolation(page);
});

test('axe finds nothing on the answer to a lost link', async ({ page }) => {
  await page.goto('/kwoking/requests/lost');
  await page.getByLabel('Reference').fill('KW-2222-2222');
  await page.getByLabel('Your e-mail address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await expectNoViolation(page);
});

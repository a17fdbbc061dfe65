import { expect, test } from '@playwright/test';
import { answer, asked, begin } from '../support/answer';
import { daysAgo } from '../support/clock';
import { expectHeadline } from '../support/estimate';
import { expectPrivatePage, fillRequest, TYPED } from '../support/request';

test.describe('Without JavaScript', { tag: '@no-script-only' }, () => {
  test('an order is cancelled from the home page to the private page of its request', async ({ page }) => {
    await begin(page, 'Cancel an order');
    await answer(page, 'Where is your order now?', 'It has shipped');
    await answer(page, 'How much did you pay for the whole order?', '$ 1,299.50');
    await answer(page, 'How much of that was shipping?', '20');
    // 1,299.50 less 50 % (649.75) and 20.00; less 60 % (779.70) and 20.00.
    await expectHeadline(page, 'Cancel an order: you would get back USD 499.80 to USD 629.75');
    await page.getByRole('link', { name: 'Start the request' }).click();
    await fillRequest(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expectPrivatePage(page);
    await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Requested');
    await expect(page.getByRole('region', { name: 'The estimate you sent it with' })).toContainText(
      'USD 629.75',
    );
    await expect(page.getByRole('region', { name: 'What you sent' })).toContainText(TYPED['What happened']);
  });

  test('an item is returned from the home page to the private page of its request', async ({ page }) => {
    await begin(page, 'Return an item');
    await answer(page, 'On which day was it delivered?', daysAgo(5));
    await answer(page, 'Why do you want to return it?', 'I changed my mind, and the item works');
    await answer(page, 'Is the item unused, in its original packaging, with its tags?', 'Yes, all of it');
    await answer(page, 'Do you still have every accessory?', 'Yes, everything');
    await answer(page, 'How much did the item cost?', '80');
    await answer(page, 'How much of that was shipping?', '10');
    await expectHeadline(page, 'Return an item: you would get back USD 70.00');
    await page.getByRole('link', { name: 'Start the request' }).click();
    await fillRequest(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expectPrivatePage(page);
    await expect(page.getByRole('region', { name: 'The estimate you sent it with' })).toContainText(
      'USD 70.00',
    );
  });

  test('damage is claimed from the home page to the private page of its request', async ({ page }) => {
    await begin(page, 'Report damage or a defect');
    await answer(page, 'Did you take the parcel, or refuse it?', 'It was delivered');
    await answer(page, 'On which day was it delivered?', daysAgo(5));
    await answer(page, 'What is wrong with it?', 'It was damaged on the way');
    await answer(page, 'Do you have photos of the parcel, its labels and the problem?', 'Yes, of all of it');
    await answer(page, 'Did you buy shipping insurance?', 'No');
    await answer(page, 'How much did the item cost?', '80');
    await expectHeadline(page, 'Report damage or a defect: you would get back USD 0.00 to USD 16.00');
    await page.getByRole('link', { name: 'Start the request' }).click();
    await fillRequest(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expectPrivatePage(page);
    await expect(page.getByRole('region', { name: 'The estimate you sent it with' })).toContainText(
      'USD 0.00 to USD 16.00',
    );
  });

  test('a search leads through its results to an article', async ({ page }) => {
    await page.goto('/kwoking');
    await page.getByLabel('Search the answers').fill('cancel my order');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/kwoking/search?q=cancel+my+order');
    await expect(page.getByRole('status')).toHaveText('7 answers for “cancel my order”');
    await page.getByRole('link', { name: 'How can I cancel my order?' }).click();
    await expect(page).toHaveURL('/kwoking/articles/cancel-order');
    await expect(page.getByRole('heading', { level: 1, name: 'How can I cancel my order?' })).toBeVisible();
  });

  test('an answer that cannot be read is kept and asked again', async ({ page }) => {
    await page.goto('/kwoking/cancel?stage=shipped');
    await answer(page, 'How much did you pay for the whole order?', 'a lot');
    await expect(page.getByRole('alert')).toContainText('Order total: give an amount in USD such as 100.00');
    await asked(page, 'How much did you pay for the whole order?');
    await expect(page.getByLabel('How much did you pay for the whole order?')).toHaveValue('a lot');
  });

  test('"I do not know" goes on to the next question', async ({ page }) => {
    await page.goto('/kwoking/cancel?stage=preparing');
    await page.getByRole('button', { name: 'I do not know' }).click();
    await asked(page, 'How much did you pay for the whole order?');
  });

  test('a question that is asked again shows the answer given before', async ({ page }) => {
    await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
    await page.getByRole('link', { name: 'Change “Where the order is”' }).click();
    await expect(page.getByRole('radio', { name: 'It has shipped' })).toBeChecked();
    await page.goBack();
    await page.getByRole('link', { name: 'Change “Order total”' }).click();
    await expect(page.getByLabel('How much did you pay for the whole order?')).toHaveValue('100.00');
    await page.goto(`/kwoking/return?deliveredOn=${daysAgo(5)}&change=deliveredOn`);
    await expect(page.getByLabel('On which day was it delivered?')).toHaveValue(daysAgo(5));
  });

  test("a moment is asked in the store's own time zone unless another is chosen", async ({ page }) => {
    await page.goto('/kwoking/cancel?stage=preparing');
    await expect(page.getByLabel('Time zone of that time').locator('option:checked')).toHaveText('UTC+08:00');
  });

  test('a currency that was chosen stays chosen for the next amount', async ({ page }) => {
    await page.goto('/kwoking/cancel?currency=EUR&stage=shipped');
    await answer(page, 'How much did you pay for the whole order?', '100');
    await answer(page, 'How much of that was shipping?', '20');
    await expectHeadline(page, 'Cancel an order: you would get back EUR 20.00 to EUR 30.00');
  });

  test('a refused request keeps what was typed, names each field, and can then be sent', async ({ page }) => {
    await page.goto('/kwoking/requests/new?procedure=cancel&stage=unpaid');
    await fillRequest(page, { 'Order number': '   ', 'Your e-mail address': 'ada@example' });
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Your request was not sent' })).toBeVisible();
    const summary = page.getByRole('alert');
    await expect(summary.getByRole('link')).toHaveText([
      'Order number: fill this in.',
      'E-mail address: give an address such as name@example.com.',
    ]);
    await expect(page.getByLabel('Order number')).toHaveAccessibleDescription(/Order number: fill this in\./);
    for (const label of ['Product', 'What happened', 'Your name'] as const) {
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(TYPED[label]);
    }
    await expect(page.getByLabel('Your e-mail address')).toHaveValue('ada@example');
    await summary.getByRole('link', { name: 'Order number: fill this in.' }).click();
    await fillRequest(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expectPrivatePage(page);
  });

  for (const address of [
    '/kwoking/nothing',
    '/kwoking/articles/nothing',
    '/kwoking/requests/KW-AAAA-AAAA?key=no',
    '/nothing/search',
    '/nothing/search?q=refund',
    '/nothing/policy',
  ]) {
    test(`there is a page that says that nothing is at ${address}`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    });
  }
});

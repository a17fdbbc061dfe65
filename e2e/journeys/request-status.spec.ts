import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { takeCareStep } from '../support/care';
import { AUTHORISED, INSPECTED, sendAuthorisedReturn, sendReturn } from '../support/return-request';

const steps = (page: Page) => page.getByRole('region', { name: 'Where it stands' }).getByRole('listitem');

test.describe('A return', { tag: '@no-script' }, () => {
  test('is followed from the request to the refund, with what to do at each step', async ({ page }) => {
    const url = await sendReturn(page);
    await page.goto(url);
    await expect(page.getByRole('region', { name: 'Next, the store acts' })).toContainText(
      'Send nothing yet, since a return sent without approval is not accepted.',
    );

    await takeCareStep(page.request, url, { ...AUTHORISED, note: 'Welcome.' });
    await page.reload();
    await expect(page.getByRole('region', { name: 'Next, it is your turn' })).toContainText('60 days');
    const sendBack = page.getByRole('region', { name: 'Send it back' });
    await expect(sendBack).toContainText('88 Xinhua Road');
    await expect(sendBack).toContainText('RMA-417');

    await page.getByLabel('Tracking number').fill('RB 123');
    await page.getByLabel('Carrier').fill('Post');
    const receipt = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    await page
      .getByLabel('Photo of the shipping receipt')
      .setInputFiles({ name: 'slip.png', mimeType: 'image/png', buffer: receipt });
    await page.getByRole('button', { name: 'Send the tracking number' }).click();
    await expect(page).toHaveURL(url);
    await expect(steps(page)).toHaveText([/^Requested, by you/, /Welcome\.$/, /RB 123, Post$/]);
    const photo = page.getByRole('region', { name: 'Photos' }).getByRole('link');
    await expect(photo).toHaveAccessibleName('Shipping receipt: slip.png');
    expect((await page.request.get((await photo.getAttribute('href')) ?? '')).headers()['content-type']).toBe(
      'image/png',
    );

    await page.getByRole('link', { name: 'Correct the tracking number' }).click();
    await expect(page.getByLabel('Carrier')).toHaveValue('Post');
    await page.getByLabel('Tracking number').fill('RB 124');
    await page.getByRole('button', { name: 'Correct it' }).click();
    await expect(page.getByRole('region', { name: 'Your parcel' })).toContainText('RB 124');

    await takeCareStep(page.request, url, { status: 'received' });
    await takeCareStep(page.request, url, INSPECTED);
    await page.reload();
    await expect(page.getByRole('region', { name: 'Next, the store acts' })).toContainText(
      /By \w+day, \d.* 5 business days after the inspection\. Public holidays are not counted in\./,
    );
    const deducted = page.getByRole('region', { name: 'What the inspection deducted' });
    await expect(deducted.getByRole('row')).toHaveText([
      'Missing bulb§−USD 4.50',
      'Left of the estimateUSD 65.50',
    ]);
    await deducted.getByRole('link', { name: 'Clause return.accessories' }).click();
    await expect(page.getByText('A missing accessory or component is charged to you.')).toBeVisible();

    await takeCareStep(page.request, url, { status: 'refunded', refund: '65.50' });
    await page.goto(url);
    const refunded = page.getByRole('region', { name: 'Your refund' });
    await expect(refunded).toContainText('USD 65.50');
    await expect(refunded).toContainText(
      'USD 4.50 less than the estimate, which is what the inspection deducted.',
    );
    await expect(refunded).toContainText('The estimate: USD 70.00');
    await expect(steps(page)).toContainText([
      'Requested',
      'Authorised',
      'Sent back',
      'Tracking number corrected',
      'Received',
      'Inspected',
      'Refunded',
    ]);
  });

  test('that was refused a tracking number keeps what was typed and says what is wrong', async ({ page }) => {
    const url = await sendAuthorisedReturn(page);
    await page.goto(url);
    await page.getByLabel('Tracking number').fill('9'.repeat(81));
    await page.getByLabel('Carrier').fill('  Post  ');
    await page.getByRole('button', { name: 'Send the tracking number' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Tracking number: use at most 80/ })
      .click();
    await expect(page.getByLabel('Carrier')).toHaveValue('  Post  ');
    await page.getByLabel('Tracking number').fill('9'.repeat(80));
    await page.getByRole('button', { name: 'Send the tracking number' }).click();
    await expect(page).toHaveURL(url);
    await expect(steps(page).last()).toContainText('Sent back');
  });

  test('is withdrawn only after it was asked once more', async ({ page }) => {
    const url = await sendReturn(page);
    await page.goto(url);
    await page.getByRole('link', { name: 'Withdraw the request' }).click();
    await page.getByRole('link', { name: 'Keep it' }).click();
    await expect(steps(page)).toHaveCount(1);
    await page.getByRole('link', { name: 'Withdraw the request' }).click();
    await page.getByRole('button', { name: 'Withdraw the request' }).click();
    await expect(page).toHaveURL(url);
    await expect(steps(page).last()).toHaveText(/^Withdrawn, by you.*Withdrawn by the shopper\.$/);
    await expect(page.getByRole('link', { name: 'Withdraw the request' })).toHaveCount(0);
  });

  test('that was declined by mistake shows both, and what holds now', async ({ page }) => {
    const url = await sendReturn(page);
    await takeCareStep(page.request, url, { status: 'declined', note: 'Outside the window.' });
    await takeCareStep(page.request, url, { takeBack: true, note: 'The day was misread.' });
    await page.goto(url);
    await expect(page.getByRole('region', { name: 'Next, the store acts' })).toBeVisible();
    await expect(steps(page)).toContainText([
      'Requested',
      'Declined (taken back later)',
      '“Declined” taken back',
    ]);
    await expect(steps(page).nth(1).getByRole('deletion').or(steps(page).nth(1).locator('s'))).toHaveText([
      'Declined',
      'Outside the window.',
    ]);
  });
});

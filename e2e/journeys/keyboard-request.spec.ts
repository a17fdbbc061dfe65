import { expect, test } from '@playwright/test';
import { takeCareStep } from '../support/care';
import { pressOn, tabTo, typeInto } from '../support/keyboard';
import { photo } from '../support/photo';
import { expectPrivatePage, TYPED } from '../support/request';
import { AUTHORISED, PARCEL, sendReturn } from '../support/return-request';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('By keys alone a request is mended, gets its photos, and is sent', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
  await pressOn(page, page.getByRole('link', { name: 'Start the request' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Start the request');
  await pressOn(page, page.getByRole('button', { name: 'Send the request' }));
  const summary = page.getByRole('alert').filter({ hasText: 'There are 5 problems' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await pressOn(page, summary.getByRole('link').first());
  await expect(page.getByLabel('Order number')).toBeFocused();
  await page.keyboard.type(TYPED['Order number']);
  for (const label of ['Product', 'What happened', 'Your name', 'Your e-mail address'] as const)
    await typeInto(page, page.getByLabel(label, { exact: true }), TYPED[label]);

  // Listened for from here on: a browser that hears of it only with the key opens a window that nobody sees.
  const opened = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel('Photos'));
  await page.keyboard.press('Space');
  await (await opened).setFiles([await photo('dent.jpg'), await photo('cat.jpg')]);
  await expect(page.getByText('2 chosen')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Remove cat.jpg' }));
  await expect(page.getByText('1 chosen')).toBeVisible();
  await pressOn(page, page.getByRole('button', { name: 'Send the request' }));
  await expectPrivatePage(page);
  await expect(page.getByRole('img', { name: 'dent.jpg' })).toBeVisible();
});

test('By keys alone a parcel gets its number, and a request is withdrawn', async ({ page }) => {
  const url = await sendReturn(page);
  await takeCareStep(page.request, url, AUTHORISED);
  await page.goto(url);
  await typeInto(page, page.getByLabel('Tracking number'), '9'.repeat(81));
  await typeInto(page, page.getByLabel('Carrier'), PARCEL.carrier);
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await pressOn(page, summary.getByRole('link'));
  await expect(page.getByLabel('Tracking number')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(PARCEL.trackingNumber);
  await pressOn(page, page.getByRole('button', { name: 'Send the tracking number' }));
  await expect(page.getByRole('heading', { name: 'Your parcel' })).toBeVisible();
  await pressOn(page, page.getByRole('link', { name: 'Withdraw the request' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Withdraw this request?');
  await pressOn(page, page.getByRole('button', { name: 'Withdraw the request' }));
  await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
});

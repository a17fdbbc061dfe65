import { expect, test } from '@playwright/test';
import { atDesk, openCareDesk, openForm } from '../support/care-desk';
import { expectNoViolation } from '../support/expect-no-violation';
import { refund, sendAuthorisedReturn, sendReturn } from '../support/return-request';

test('axe finds nothing on the door of the care desk', async ({ page }) => {
  await page.goto('/care');
  await expectNoViolation(page);
});

test('axe finds nothing on the queue, nor on a search that finds nothing', async ({ page }) => {
  await sendReturn(page);
  await openCareDesk(page);
  await expectNoViolation(page);
  await page.getByLabel('Reference, order number, product, name or e-mail address').fill('nobody at all');
  await page.getByRole('button', { name: 'Show' }).click();
  await expectNoViolation(page);
});

test('axe finds nothing on the searches without an answer', async ({ page }) => {
  for (let time = 0; time < 3; time += 1) await page.goto('/kwoking/search?q=origami');
  await openCareDesk(page, '/care/searches');
  await expectNoViolation(page);
});

test('axe finds nothing on a request, with all of its forms open', async ({ page }) => {
  await openCareDesk(page, atDesk(await sendReturn(page)));
  for (const title of ['Decline', 'Close']) await openForm(page, title);
  await expectNoViolation(page);
});

test('axe finds nothing on a request whose form was refused', async ({ page }) => {
  const url = await sendAuthorisedReturn(page);
  await openCareDesk(page, atDesk(url));
  await openForm(page, 'Mark as sent back');
  await page.getByLabel('Carrier').fill('Post');
  await page.getByRole('button', { name: 'Mark as sent back' }).click();
  await expect(page.getByRole('alert')).toContainText('give both, or neither');
  await expectNoViolation(page);
});

test('axe finds nothing on a request that was refunded', async ({ page }) => {
  const url = await sendAuthorisedReturn(page);
  await refund(page, url);
  await openCareDesk(page, atDesk(url));
  await expectNoViolation(page);
});

test('The care desk fits a narrow screen', async ({ page }) => {
  const url = await sendAuthorisedReturn(page);
  await refund(page, url);
  await page.setViewportSize({ width: 320, height: 640 });
  await openCareDesk(page);
  for (const address of ['/care', '/care/searches', atDesk(url)]) {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});

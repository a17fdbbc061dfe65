import { expect, type Page, test } from '@playwright/test';
import { answer, begin } from '../support/answer';
import { atDesk, openCareDesk, openForm, referenceOf } from '../support/care-desk';
import { daysAgo } from '../support/clock';
import { mailsAbout } from '../support/mails';
import { fillRequest } from '../support/request';

const SHOPPER = 'ada@example.com';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const steps = (page: Page) => page.getByRole('region', { name: 'Steps so far' }).getByRole('listitem');

/** From the estimate to the private page; gives its address and the reference. */
async function startRequest(page: Page): Promise<{ url: string; reference: string }> {
  await page.getByRole('link', { name: 'Start the request' }).click();
  await fillRequest(page);
  await button(page, 'Send the request').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return { url: page.url(), reference: referenceOf(page.url()) };
}

test('A return at Kwoking goes from the estimate to the refund, with the care team on the other side', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await begin(page, 'Return an item');
  await answer(page, 'On which day was it delivered?', daysAgo(5));
  await answer(page, 'Why do you want to return it?', 'I changed my mind, and the item works');
  await answer(page, 'Is the item unused, in its original packaging, with its tags?', 'Yes, all of it');
  await answer(page, 'Do you still have every accessory?', 'Yes, everything');
  await answer(page, 'How much did the item cost?', '80');
  await answer(page, 'How much of that was shipping?', '10');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('USD 70.00');
  const { url, reference } = await startRequest(page);
  const [confirmation] = await mailsAbout(reference, SHOPPER, 1);
  expect(confirmation?.text).toContain('USD 70.00');
  expect(confirmation?.text).toContain(new URL(url).search);
  expect((await mailsAbout(reference, 'care@kwoking.example', 1))[0]?.text).toContain('Desk lamp, SKU 4711');

  const desk = await (await browser.newContext()).newPage();
  await openCareDesk(desk, atDesk(url));
  await desk.getByLabel('Return address').fill('Hall 4\nShenzhen');
  await button(desk, 'Authorise').click();
  await expect(steps(desk)).toHaveCount(2);

  await page.goto(url);
  await expect(page.getByRole('region', { name: 'Send it back' })).toContainText('Hall 4');
  await page.getByLabel('Tracking number').fill('RB 123');
  await page.getByLabel('Carrier').fill('Post');
  await button(page, 'Send the tracking number').click();
  await expect(page.getByRole('region', { name: 'Your parcel' })).toContainText('RB 123');

  await desk.reload();
  await button(desk, 'Mark as received').click();
  await button(desk, 'Record the inspection').click();
  await desk.getByLabel('Refunded amount').fill('70');
  await button(desk, 'Record the refund').click();
  await expect(steps(desk)).toHaveCount(6);

  await page.reload();
  await expect(page.getByRole('region', { name: 'Your refund' })).toContainText('USD 70.00');
  const mails = await mailsAbout(reference, SHOPPER, 6);
  expect(mails.some(({ text }) => text.includes('Hall 4'))).toBe(true);
  expect(await mailsAbout(reference, 'care@kwoking.example', 2)).toHaveLength(2);
  await desk.context().close();
});

test('A cancellation at Ali Shipping goes from the estimate to the refund, where nothing travels back', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  await begin(page, 'Cancel an order', 'ali-shipping');
  await answer(page, 'Where is the order now?', 'Paid, not shipped yet');
  await answer(page, 'How much did you pay for the whole order?', '100');
  const { url, reference } = await startRequest(page);

  const desk = await (await browser.newContext()).newPage();
  await openCareDesk(desk, atDesk(url));
  await button(desk, 'Authorise').click();
  await expect(steps(desk)).toHaveCount(2);
  await openForm(desk, 'Record the refund');
  await desk.getByLabel('Refunded amount').fill('100');
  await button(desk, 'Record the refund').click();
  await expect(steps(desk)).toHaveCount(3);

  await page.goto(url);
  await expect(page.getByRole('region', { name: 'Your refund' })).toContainText('USD 100.00');
  const mails = await mailsAbout(reference, SHOPPER, 3);
  expect(mails.some(({ text }) => text.includes('USD 100.00'))).toBe(true);
  await desk.context().close();
});

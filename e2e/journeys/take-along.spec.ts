import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { hoursAgo } from '../support/clock';

const SHIPPED = '/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00';
const { day, time } = hoursAgo(10);
const placed = `${day}T${time}:00Z`;
const PREPARING = `/kwoking/cancel?stage=preparing&orderedAt=${placed}&orderTotal=100.00&shippingPaid=20.00`;

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('The deadlines of a case are added to a calendar', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(PREPARING);
  const link = page.getByRole('link', { name: 'Add to your calendar' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('kwoking-cancel-deadlines.ics');
  const file = await readFile(await download.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  const { summary, endDate, description } = new ICAL.Event(event);
  expect(summary).toBe('Kwoking: The handling fee rises from 10 % to 20 % after this moment.');
  expect(endDate.toJSDate().getTime()).toBe(Date.parse(placed) + 48 * 3_600_000);
  expect(description).toContain(`Your estimate: http://localhost`);
  expect(event.getAllSubcomponents('valarm')).toHaveLength(2);
});

test('What has no calendar file says why, and bad facts are refused as the JSON interface does', async ({
  request,
}) => {
  const none = await request.get(SHIPPED.replace('/cancel?', '/cancel/deadlines.ics?'));
  expect(none.status()).toBe(404);
  expect(await none.text()).toBe('This case has no deadline, so there is no calendar file.\n');
  const open = await request.get('/kwoking/cancel/deadlines.ics?stage=preparing');
  expect(open.status()).toBe(404);
  expect(await open.text()).toContain('There is no estimate yet');
  const refused = await request.get('/kwoking/cancel/deadlines.ics?stage=nowhere');
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ status: 'invalid', problems: [{ fact: 'stage' }] });
  expect((await request.get('/kwoking/nothing/deadlines.ics')).status()).toBe(404);
});

test('The whole case is copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SHIPPED);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await copied(page);
  // 100.00 less 50 % or 60 %, and less 20.00 of shipping.
  expect(text).toContain('Cancel an order: you would get back USD 20.00 to USD 30.00');
  expect(text).toContain('\n§ cancel.intercepted\n');
  expect(text).toContain(page.url());
});

test('Where copying is not allowed, the text is shown and selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(SHIPPED);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('It is selected.')).toBeVisible();
  await expect(page.getByLabel('The whole case as plain text')).toBeFocused();
});

test('Without scripts the text and the link can be copied from their fields', {
  tag: '@no-script-only',
}, async ({ page }) => {
  await page.goto(SHIPPED);
  await page.getByText('Show the text').click();
  await expect(page.getByLabel('The whole case as plain text')).toHaveValue(/THE CLAUSES IN FULL/);
  await expect(page.getByLabel('Link to this estimate')).toHaveValue(page.url());
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0);
});

test('The link holds facts only, and says that the case is worked out anew', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SHIPPED}&change=&dropped=failure`);
  await expect(
    page.getByText('Whoever opens it sees the case worked out anew at that moment.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(new URL(await copied(page)).search).toBe('?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
});

test('A case of a fixed moment stays as of that moment', async ({ page }) => {
  await page.goto(`${SHIPPED}&asOf=2026-03-02T10:00:00Z`);
  await expect(
    page.getByText('Whoever opens it sees the case as of Monday, 2 March 2026 at 10:00 UTC.'),
  ).toBeVisible();
});

test('A mail to the store holds everything that it asks for', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(SHIPPED);
  const href = await page.getByRole('link', { name: 'write an e-mail with the same' }).getAttribute('href');
  const { pathname, searchParams } = new URL(href ?? '');
  expect(pathname).toBe('care@kwoking.example');
  const body = searchParams.get('body') ?? '';
  expect(body).toContain('Order number:\r\nProduct or SKU:\r\nWhat happened:');
  expect(body).toContain(`My estimate: ${page.url()}`);
});

test('On paper the clauses stand in full, with version, moment and address, and nothing to press', async ({
  page,
}) => {
  await page.goto(PREPARING);
  await page.emulateMedia({ media: 'print' });
  const clauses = page.getByRole('region', { name: 'The clauses in full' });
  await expect(clauses.getByText('the handling fee is 10 % of the order total')).toBeVisible();
  await expect(
    page.getByText(/^An estimate of “Cancel an order” by Kwoking's policy in force since 1 January 2025/),
  ).toBeVisible();
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  await expect(page.getByText('This is for an item that was delivered, works, and is unused.')).toBeVisible();
  for (const role of ['button', 'textbox'] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
});

test('An article leads from its example into the wizard', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/kwoking/articles/cancel-order');
  const box = page.getByRole('region', { name: 'What should I do now?' });
  // 90.00 less 10 %.
  await expect(box.getByText('Cancel before it ships: USD 81.00.')).toBeVisible();
  await box.getByRole('link', { name: 'See the fee for an order that has not shipped' }).click();
  await expect(page).toHaveURL('/kwoking/cancel?stage=preparing');
});

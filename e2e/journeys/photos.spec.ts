import { expect, type Page, test } from '@playwright/test';
import { REQUEST_FORM } from '../support/addresses';
import { expectNoViolation } from '../support/expect-no-violation';
import { notPhoto, photo } from '../support/photo';
import { expectPrivatePage, fillRequest, TYPED } from '../support/request';

const send = (page: Page) => page.getByRole('button', { name: 'Send the request' }).click();
const choose = (page: Page) => page.getByLabel('Photos', { exact: true });
const chosen = (page: Page) => page.getByRole('list', { name: 'Photos chosen' }).getByRole('listitem');

/** The form, once its scripts run, with its texts filled in. */
async function openForm(page: Page): Promise<void> {
  await page.goto(REQUEST_FORM, { waitUntil: 'networkidle' });
  await fillRequest(page);
}

/** The pictures of a request's page, by name; each must be loaded as one. */
async function expectPictures(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const picture = page.getByRole('region', { name: 'Photos' }).getByRole('img', { name });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  }
}

test('Photos are gathered from several choices, shown, and sent with the request', { tag: '@phone' }, async ({
  page,
}) => {
  await openForm(page);
  await choose(page).setInputFiles([await photo('one.jpg'), await photo('two.jpg')]);
  await choose(page).setInputFiles([
    await photo('three.jpg'),
    { ...notPhoto('clip.mov'), mimeType: 'video/quicktime' },
  ]);
  await expect(chosen(page)).toContainText([/one\.jpg.*kB/, /two\.jpg/, /three\.jpg/]);
  await expect(page.getByRole('alert').filter({ hasText: 'clip.mov' })).toContainText(
    'is not a JPEG, PNG or WebP',
  );
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Remove two.jpg' }).click();
  await expect(chosen(page)).toHaveCount(2);
  await expect(choose(page)).toBeFocused();
  await send(page);
  await expectPrivatePage(page);
  await expectPictures(page, ['one.jpg', 'three.jpg']);
});

test('The sending is shown as it goes, can be called back, and loses nothing', async ({ page, context }) => {
  await openForm(page);
  await choose(page).setInputFiles([await photo('large.jpg', 2000, 1500)]);
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 };
  await line.send('Network.emulateNetworkConditions', slow);
  await send(page);
  const progress = page.getByRole('progressbar', { name: 'Sent' });
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position))
    .toBeGreaterThan(0.25);
  await expect(page.getByRole('status').filter({ hasText: 'percent are sent' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled. Nothing was sent' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the request' })).toBeFocused();
  await expect(chosen(page)).toContainText(['large.jpg']);
  await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
  await send(page);
  await expectPrivatePage(page);
});

test('A photo that is none is refused by name, and everything typed and chosen stays', async ({ page }) => {
  await openForm(page);
  await choose(page).setInputFiles([await photo('one.jpg'), notPhoto('page.jpg')]);
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(/“page\.jpg” is not a JPEG, PNG or WebP picture/);
  await expect(page.getByLabel('What happened')).toHaveValue(TYPED['What happened']);
  await expect(chosen(page)).toContainText(['one.jpg', 'page.jpg']);
  await page.getByRole('button', { name: 'Remove page.jpg' }).click();
  await send(page);
  await expectPrivatePage(page);
  await expectPictures(page, ['one.jpg']);
});

test('A connection that breaks off loses nothing', async ({ page, context }) => {
  await openForm(page);
  await choose(page).setInputFiles([await photo('one.jpg')]);
  await context.setOffline(true);
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'The connection broke off' })).toBeFocused();
  await context.setOffline(false);
  await send(page);
  await expectPrivatePage(page);
  await expectPictures(page, ['one.jpg']);
});

test('A photo is shown to whoever has the key of its request, and to nobody else', async ({ page }) => {
  await openForm(page);
  await choose(page).setInputFiles([await photo('one.jpg')]);
  await send(page);
  await expectPrivatePage(page);
  const { pathname, search } = new URL(page.url());
  const seen = await page.request.get(`${pathname}/photos/0${search}`);
  expect(seen.status()).toBe(200);
  expect(seen.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private',
    'content-security-policy': expect.stringMatching(/^default-src 'none'; /),
    'x-content-type-options': 'nosniff',
  });
  for (const address of [`photos/0`, `photos/0?key=wrong`, `photos/1${search}`, `photos/x${search}`])
    expect((await page.request.get(`${pathname}/${address}`)).status(), address).toBe(404);
});

test.describe('Without JavaScript', { tag: '@no-script-only' }, () => {
  test('photos are sent with the request', async ({ page }) => {
    await openForm(page);
    await choose(page).setInputFiles([await photo('one.jpg'), await photo('two.jpg')]);
    await send(page);
    await expectPrivatePage(page);
    const region = page.getByRole('region', { name: 'Photos' });
    await expect(region.getByRole('img', { name: 'one.jpg' })).toBeVisible();
    await expect(region.getByRole('img', { name: 'two.jpg' })).toBeVisible();
  });

  test('a refused photo keeps what was typed, and says that photos are to be chosen again', async ({
    page,
  }) => {
    await openForm(page);
    await choose(page).setInputFiles([await photo('one.jpg'), notPhoto('page.jpg')]);
    await send(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Your request was not sent' })).toBeVisible();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(/“page\.jpg” is not a JPEG/);
    await expect(choose(page)).toHaveAccessibleDescription(/choose them again/);
    for (const [label, text] of Object.entries(TYPED))
      await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
    await choose(page).setInputFiles([await photo('one.jpg')]);
    await send(page);
    await expectPrivatePage(page);
  });
});

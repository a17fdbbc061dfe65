import { expect, type Page, test } from '@playwright/test';
import { ALL_PAGES, REQUEST_FORM } from '../support/addresses';
import { asked } from '../support/answer';
import { CARE } from '../support/care';
import { atDesk, openCareDesk } from '../support/care-desk';
import { daysAgo } from '../support/clock';
import { photo } from '../support/photo';
import { expectPrivatePage, fillRequest } from '../support/request';
import { partOf, sendAuthorisedReturn } from '../support/return-request';
import { bareScripts, type Watch, watchPolicy } from '../support/watch-policy';

const PLAIN =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const NO_SCRIPTS = PLAIN.replace("script-src 'self'", "script-src 'none'")
  .replace("connect-src 'self'", "connect-src 'none'")
  .replace("worker-src 'self'", "worker-src 'none'");
const NONCE = /'nonce-[\w+/]{22}=='/;

const WIZARDS = [
  ['kwoking', 'cancel', 'return', 'claim'],
  ['device-store', 'cancel', 'return', 'claim'],
  ['kgm-brand', 'cancel', 'return', 'claim'],
  ['ali-shipping', 'cancel', 'return', 'claim', 'membership'],
].flatMap(([store, ...procedures]) => procedures.map((procedure) => `/${store}/${procedure}`));

let watch: Watch;

test.beforeEach(async ({ context, baseURL }) => {
  watch = await watchPolicy(context, baseURL ?? '');
});

test.afterEach(() => {
  expect(watch.refused).toEqual([]);
  expect(watch.elsewhere).toEqual([]);
});

test('Every kind of page keeps to its policy, asks no other site for anything, and sets no cookie', {
  tag: '@no-script',
}, async ({ page }) => {
  test.setTimeout(180_000);
  for (const address of Object.values(ALL_PAGES)) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    const written = policy.replace(` ${NONCE.exec(policy)?.[0]}`, '').replace("'self' blob:", "'self'");
    expect.soft(written, address).toBe(PLAIN);
    await expect.soft(bareScripts(page), address).toHaveCount(0);
    expect.soft(await answer?.text(), address).not.toMatch(/<style|\sstyle=/);
  }
  expect(await page.context().cookies()).toEqual([]);
});

test('Two visits of one wizard have nonces of their own', async ({ request }) => {
  const visits = [await request.get('/kwoking/cancel'), await request.get('/kwoking/cancel')];
  const nonces = visits.map((visit) => NONCE.exec(visit.headers()['content-security-policy'] ?? '')?.[0]);
  expect(nonces).toEqual([expect.stringMatching(NONCE), expect.stringMatching(NONCE)]);
  expect(new Set(nonces).size).toBe(2);
});

for (const [address, policy, resource] of [
  ['/api/kwoking/cancel?stage=unpaid', PLAIN, 'cross-origin'],
  ['/api/kwoking/cancel?stage=nowhere', PLAIN, 'cross-origin'],
  ['/api/nothing', PLAIN, 'cross-origin'],
  ['/kwoking/cancel/picture.png', PLAIN, 'cross-origin'],
  ['/kwoking/articles/cancel-order.md', PLAIN, 'same-origin'],
  ['/robots.txt', PLAIN, 'same-origin'],
  ['/assets/search-worker.js', PLAIN, 'same-origin'],
  ['/%E0%A4%A', PLAIN, 'same-origin'],
  ['/care', NO_SCRIPTS, 'same-origin'],
  ['/care/nothing', NO_SCRIPTS, 'same-origin'],
] as const) {
  test(`${address} bears every header`, async ({ request }) => {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': resource,
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
}

test('Files that come with every page bear no more than they need', async ({ request }) => {
  const [styles = ''] =
    /\/_next\/static\/css\/[^"]+/.exec(await (await request.get('/kwoking')).text()) ?? [];
  for (const address of [styles, '/icon.svg']) {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('content-security-policy');
  }
});

test('What a proxy has taken by TLS is answered with a promise of TLS', async ({ request }) => {
  for (const address of ['/kwoking', '/kwoking/cancel', '/api/health', '/nothing']) {
    const answer = await request.get(address, { headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers()['strict-transport-security'], address).toBe('max-age=63072000');
  }
});

test('Suggestions come while a shopper types, from a worker', async ({ page }) => {
  await page.goto('/kwoking');
  await page.getByLabel('Search the answers').pressSequentially('refund');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  expect(page.workers()).toHaveLength(1);
});

for (const address of WIZARDS) {
  test(`${address} leads to an estimate`, { tag: '@no-script' }, async ({ page }) => {
    await page.goto(address);
    await answerAll(page);
    await expect(page.getByRole('heading', { name: 'Take it along' })).toBeVisible();
  });
}

test('An estimate is copied, and printed in its own styles', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: 'The clauses in full' })).toBeVisible();
});

test('A photo is shown before it is sent, and stands on the page of the request', async ({ page }) => {
  await page.goto(REQUEST_FORM, { waitUntil: 'networkidle' });
  await fillRequest(page);
  await page.getByLabel('Photos', { exact: true }).setInputFiles([await photo('lamp.jpg')]);
  const preview = page.getByRole('list', { name: 'Photos chosen' }).locator('img');
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expectPrivatePage(page);
  const picture = page.getByRole('region', { name: 'Photos' }).getByRole('img', { name: 'lamp.jpg' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  expect(await page.context().cookies()).toEqual([]);
});

test('The forms of a request, refused and sent', { tag: '@no-script' }, async ({ page }) => {
  const url = await sendAuthorisedReturn(page);
  await page.goto(url);
  await page.getByLabel('Tracking number').fill('9'.repeat(81));
  await page.getByLabel('Carrier').fill('Post');
  await page.getByRole('button', { name: 'Send the tracking number' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel('Tracking number').fill('RB 123');
  await page.getByRole('button', { name: 'Send the tracking number' }).click();
  await expect(page).toHaveURL(url);
  await page.goto(partOf(url, 'note'));
  await page.goto(partOf(url, 'withdraw'));
  await page.getByRole('button', { name: 'Withdraw the request' }).click();
  await expect(page).toHaveURL(url);
  expect(await page.context().cookies()).toEqual([]);
});

test('The care desk works without a script, with the one cookie of the site', { tag: '@no-script' }, async ({
  page,
}) => {
  const url = await sendAuthorisedReturn(page);
  await openCareDesk(page);
  await page.goto(atDesk(url));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('script, style, [style]')).toHaveCount(0);
  const cookies = await page.context().cookies();
  expect(cookies).toEqual([expect.objectContaining({ path: '/care', httpOnly: true, sameSite: 'Strict' })]);
  expect(CARE.CARE_PASSWORD).not.toBe(cookies[0]?.value);
});

test('A script that got into the markup of a page does not run, and would be seen here', async ({ page }) => {
  await page.route('/kwoking', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</main>', '<script>document.title = "Ran"</script></main>');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/kwoking');
  await expect(page).toHaveTitle('Kwoking Help');
  expect(watch.refused.filter((words) => words.includes('script-src'))).not.toEqual([]);
  watch.refused.length = 0;
});

/**
 * Answers whatever is asked until nothing is, in the procedure that decides: the first choice, a day just gone, an amount
 * smaller than the one before.
 */
async function answerAll(page: Page): Promise<void> {
  const proceed = page.getByRole('button', { name: 'Continue' });
  const onward = page.getByRole('link', { name: /^Go on to / });
  for (let amount = 800; await proceed.or(onward).first().isVisible(); amount /= 2) {
    if (await onward.isVisible()) await onward.click();
    const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await asked(page, question);
    const main = page.getByRole('main');
    const choice = main.getByRole('radio').first();
    const day = main.locator('input[type="date"]');
    const time = main.locator('input[type="time"]');
    if (await choice.isVisible()) await choice.check();
    else if (await day.isVisible()) await day.fill(daysAgo(2));
    else await main.getByRole('textbox').first().pressSequentially(String(amount));
    if (await time.isVisible()) await time.fill('10:00');
    await proceed.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question);
  }
}

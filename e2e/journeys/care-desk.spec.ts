import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { CARE, takeCareStep } from '../support/care';
import { atDesk, openCareDesk, openForm, referenceOf } from '../support/care-desk';
import { AUTHORISED, sendAuthorisedReturn, sendReturn } from '../support/return-request';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const steps = (page: Page) => page.getByRole('region', { name: 'Steps so far' }).getByRole('listitem');

test.describe('The door', () => {
  test('is opened by the password alone, and leads on to the page that was asked for', async ({ page }) => {
    const address = atDesk(await sendReturn(page));
    expect((await page.goto(address))?.status()).toBe(403);
    await page.getByLabel('Password').fill('a guess');
    await button(page, 'Log in').click();
    await expect(page.getByRole('alert').filter({ hasText: 'This is not the password.' })).toBeVisible();
    await expect(page.getByText('Ada Example')).toHaveCount(0);
    await page.getByLabel('Password').fill(CARE.CARE_PASSWORD);
    await button(page, 'Log in').click();
    await expect(page).toHaveURL(address);
    await expect(page.getByText('Ada Example')).toBeVisible();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ name: 'care', path: '/care', httpOnly: true, sameSite: 'Strict' });
    await button(page, 'Log out').click();
    await expect(page.getByLabel('Password')).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
  });

  test('makes whoever guesses wait, and says how long', async ({ request }) => {
    const guess = () =>
      request.post('/care/login', {
        form: { password: 'a guess' },
        headers: { 'x-forwarded-for': '203.0.113.9' },
        maxRedirects: 0,
      });
    for (let count = 0; count < 5; count += 1) expect((await guess()).status()).toBe(403);
    const tooMany = await guess();
    expect(tooMany.status()).toBe(429);
    expect(tooMany.headers()['retry-after']).toBe('30');
    expect(await tooMany.text()).toContain('Too many tries. Wait 30 seconds, then try again.');
  });

  test('leads to no other site, and takes no form of another', async ({ request }) => {
    const login = (to: string, headers = {}) =>
      request.post('/care/login', { form: { password: CARE.CARE_PASSWORD, to }, headers, maxRedirects: 0 });
    for (const to of [
      'https://elsewhere.example/care',
      '//elsewhere.example',
      '/care//elsewhere',
      '/\\elsewhere',
    ])
      expect((await login(to)).headers().location).toBe('/care');
    expect((await login('/care', { origin: 'https://elsewhere.example' })).status()).toBe(403);
  });

  test('lets in a link of another site once this site itself asks for the page', async ({
    page,
    baseURL,
  }) => {
    await openCareDesk(page);
    await page.route('https://mail.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${baseURL}/care?status=all">A request</a>` }),
    );
    await page.goto('https://mail.example/');
    await page.getByRole('link').click();
    await expect(page.getByRole('heading', { name: 'Requests', level: 1 })).toBeVisible();
  });

  test('keeps a form whose session has ended, and takes it once the password is given', async ({ page }) => {
    await openCareDesk(page, atDesk(await sendReturn(page)));
    await openForm(page, 'Decline');
    await page.getByLabel('Reason').fill('It was used, as the photos show.');
    await page.context().clearCookies();
    await button(page, 'Decline').click();
    await expect(page.getByRole('heading', { name: 'Log in again' })).toBeVisible();
    await page.getByLabel('Password').fill(CARE.CARE_PASSWORD);
    await button(page, 'Log in').click();
    await expect(steps(page)).toContainText(['Requested', 'It was used, as the photos show.']);
  });
});

test.describe('The queue', () => {
  test('finds a request by what a shopper would say, without a word of it in an address', async ({
    page,
  }) => {
    const reference = referenceOf(await sendReturn(page));
    await openCareDesk(page);
    const search = page.getByLabel('Reference, order number, product, name or e-mail address');
    for (const text of [
      reference.toLowerCase(),
      reference.replaceAll('-', ' '),
      `ADA@example.com ${reference}`,
    ]) {
      await search.fill(text);
      await search.press('Enter');
      await expect(page.getByRole('list', { name: 'Requests' }).getByRole('listitem')).toHaveCount(1);
      await expect(page).toHaveURL('/care');
      await expect(search).toHaveValue(text);
    }
    await search.fill(`${reference} nobody`);
    await button(page, 'Show').click();
    await expect(page.getByRole('status')).toHaveText(`No open request with “${reference} nobody”.`);
    await search.fill(reference);
    await button(page, 'Closed 0').click();
    await expect(page.getByRole('status')).toHaveText(
      `No closed request with “${reference}”. 1 in another status.`,
    );
    await page.getByRole('button', { name: /^All/ }).click();
    await page.getByRole('link', { name: reference }).click();
    await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  });

  test('is narrowed by store, procedure and status, in an address that can be kept', async ({ page }) => {
    const reference = referenceOf(await sendAuthorisedReturn(page));
    await openCareDesk(page);
    await page.getByLabel('Store').selectOption({ label: 'Kwoking' });
    await page.getByLabel('Procedure').selectOption({ label: 'Return an item' });
    await page.getByRole('button', { name: /^Authorised/ }).click();
    await expect(page).toHaveURL('/care?status=authorised&store=kwoking&procedure=return');
    await expect(page.getByRole('link', { name: reference })).toBeVisible();
    await page.goto('/care?status=authorised&store=device-store');
    await expect(page.getByRole('link', { name: reference })).toHaveCount(0);
  });

  test('is kept as a file, with what it shows and nothing else', async ({ page }) => {
    const reference = referenceOf(await sendReturn(page));
    await openCareDesk(page);
    await page.getByLabel('Reference, order number, product, name or e-mail address').fill(reference);
    await button(page, 'Show').click();
    const kept = async (name: string) => {
      const download = page.waitForEvent('download');
      await button(page, name).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^requests-\d{4}-\d\d-\d\d\.(csv|json)$/);
      return readFile(await file.path(), 'utf8');
    };
    const lines = (await kept('CSV')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(new RegExp(`^${reference},kwoking,return,`));
    const [request, ...others] = JSON.parse(await kept('JSON'));
    expect(request).toMatchObject({ reference, orderNumber: 'KW-100200', email: 'ada@example.com' });
    expect(request).not.toHaveProperty('key');
    expect(others).toEqual([]);
  });
});

test.describe('A request', { tag: '@no-script' }, () => {
  test('is taken from its authorisation to the refund, each step in its list', async ({ page }) => {
    await openCareDesk(page, atDesk(await sendReturn(page)));
    const reference = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(page.getByRole('region', { name: 'The facts' })).toContainText('USD 80.00');
    await expect(page.getByRole('region', { name: 'The estimate that the shopper saw' })).toContainText(
      'USD 70.00',
    );
    await expect(page.getByLabel('RMA number')).toHaveValue(reference);

    await page.getByLabel('Return address').fill('Hall 4\nShenzhen');
    await button(page, 'Authorise').click();
    await expect(steps(page)).toHaveCount(2);
    await expect(steps(page).nth(1)).toContainText('Authorised, by the care team');
    await expect(steps(page).nth(1)).toContainText(`RMA number ${reference}`);

    await openForm(page, 'Mark as sent back');
    await page.getByLabel('Tracking number').fill('RB 123');
    await page.getByLabel('Carrier').fill('Post');
    await button(page, 'Mark as sent back').click();
    await button(page, 'Mark as received').click();

    await page.getByLabel('What for').fill('Missing bulb');
    await page.getByLabel('In USD').fill('4.50');
    await button(page, 'Another deduction').click();
    await expect(page.getByRole('group', { name: 'Deduction 2' })).toBeVisible();
    await expect(page.getByLabel('What for').first()).toHaveValue('Missing bulb');
    await button(page, 'Record the inspection').click();
    await expect(page.getByRole('alert')).toContainText(
      'Clause: name the clause that the deduction rests on.',
    );
    await page.getByRole('combobox', { name: 'Clause' }).first().selectOption('return.accessories');
    await button(page, 'Record the inspection').click();
    await expect(steps(page).nth(4)).toContainText('−USD 4.50');

    await expect(page.getByText('less USD 4.50 deducted at the inspection: USD 65.50.')).toBeVisible();
    await page.getByLabel('Refunded amount').fill('70');
    await button(page, 'Record the refund').click();
    await expect(
      page.getByRole('link', { name: 'Note: the amount is not what the estimate says.' }),
    ).toBeVisible();
    await expect(page.getByLabel('Refunded amount')).toHaveValue('70');
    await page.getByLabel('Note to the shopper').first().fill('The bulb turned up.');
    await button(page, 'Record the refund').click();
    await expect(steps(page).nth(5)).toContainText('Refund USD 70.00');
    await expect(page.getByText('Exactly as estimated.')).toBeVisible();
  });

  test('is declined for a reason only, and the step is taken back by another', async ({ page }) => {
    await openCareDesk(page, atDesk(await sendReturn(page)));
    await openForm(page, 'Decline');
    await page.getByLabel('Reason').fill('It was used.');
    await button(page, 'Decline').click();
    await expect(page.getByText('Declined.', { exact: true })).toBeVisible();
    await openForm(page, 'Take “Declined” back');
    await button(page, 'Take it back').click();
    await expect(page.getByText('Requested.', { exact: true })).toBeVisible();
    await expect(steps(page)).toContainText([
      'Requested',
      'Declined (taken back later)',
      '“Declined” taken back',
    ]);
    await expect(button(page, 'Authorise')).toBeVisible();
  });

  test('does nothing for a page that is out of date, and keeps what was typed', async ({ page }) => {
    const url = await sendReturn(page);
    await openCareDesk(page, atDesk(url));
    await openForm(page, 'Decline');
    await page.getByLabel('Reason').fill('It was used.');
    await takeCareStep(page.request, url, AUTHORISED);
    await button(page, 'Decline').click();
    await expect(page.getByRole('alert')).toContainText(
      'the request has moved on since you opened this page',
    );
    await expect(page.getByRole('alert')).toContainText('It was used.');
    await expect(steps(page)).toHaveCount(2);
  });

  test('that does not exist is said to be none', async ({ page }) => {
    await openCareDesk(page);
    expect((await page.goto('/care/KW-AAAA-AAAA'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such request' })).toBeVisible();
    expect((await page.goto('/care/KW-AAAA-AAAA/photos/0'))?.status()).toBe(404);
  });
});

test(
  'What shoppers looked for in vain is told by store, once it came three times',
  { tag: '@no-script' },
  async ({ page }, { project }) => {
    // Words of their own in each run, since the runs share a database, and none with a digit.
    const words = `monogram quilting ${project.name.replace(/\W/g, '')}`;
    await openCareDesk(page, '/care/searches');
    const kwoking = page.getByRole('region', { name: 'Kwoking' });
    await expect(kwoking.getByRole('listitem').filter({ hasText: words })).toHaveCount(0);
    for (let time = 0; time < 3; time += 1) await page.goto(`/kwoking/search?q=${encodeURIComponent(words)}`);
    await page.goto('/care');
    await page.getByRole('link', { name: 'Searches' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Searches without an answer' })).toBeVisible();
    await expect(async () => {
      await page.reload();
      await expect(kwoking.getByRole('listitem').filter({ hasText: words })).toContainText('3 times, all on');
    }).toPass();
  },
);

test('A request with hostile text shows it as text', async ({ page }) => {
  const url = await sendReturn(page);
  await takeCareStep(page.request, url, { ...AUTHORISED, note: '<script>alert(1)</script><img src=x>' });
  await openCareDesk(page, atDesk(url));
  await expect(steps(page).nth(1)).toContainText('<script>alert(1)</script><img src=x>');
  await expect(page.locator('script')).toHaveCount(0);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { REQUEST_FORM } from '../support/addresses';
import { wake } from '../support/answer';
import { expectPrivatePage, fillRequest, sendRequest, TYPED } from '../support/request';

const API = '/api/kwoking/requests';

const body = (over: Record<string, string> = {}) => ({
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '20.00',
  orderNumber: TYPED['Order number'],
  product: TYPED.Product,
  description: TYPED['What happened'],
  name: TYPED['Your name'],
  email: TYPED['Your e-mail address'],
  ...over,
});

const freshKey = () => crypto.randomUUID();

test('The form starts from the estimate, with everything answered filled in', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
  await page.getByRole('link', { name: 'Start the request' }).click();
  await expect(page).toHaveURL(REQUEST_FORM);
  await expect(page.getByRole('heading', { level: 1, name: 'Start the request' })).toBeVisible();
  await expect(page.getByText('USD 20.00 to USD 30.00', { exact: true })).toBeVisible();
  const told = page.getByRole('region', { name: 'What you told us' });
  await expect(told.getByRole('term')).toHaveText(['Where the order is', 'Order total', 'Shipping paid']);
  await expect(told).toContainText('It has shipped');
  await expect(told).toContainText('USD 100.00');
  await expect(told).toContainText('USD 20.00');
});

test('An empty form is not sent: the summary names all five fields and takes the focus', async ({ page }) => {
  await page.goto(REQUEST_FORM);
  await wake(page);
  await page.getByRole('button', { name: 'Send the request' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There are 5 problems' });
  await expect(summary.getByRole('link')).toHaveText([
    'Order number: fill this in.',
    'Product: fill this in.',
    'Description: fill this in.',
    'Name: fill this in.',
    /^E-mail address: /,
  ]);
  const focused = await summary.evaluate(
    (element) => element === document.activeElement || element.parentElement === document.activeElement,
  );
  expect(focused, 'the summary or its frame has the focus').toBe(true);
  await expect(page).toHaveURL(REQUEST_FORM);
  await expect(page.getByLabel('Product')).toHaveAccessibleDescription(/Product: fill this in\./);
  await summary.getByRole('link', { name: 'Product: fill this in.' }).click();
  await expect(page.getByLabel('Product')).toBeFocused();
});

test('A request that is sent leads to its private page with a reference, the timeline and the estimate', async ({
  page,
}) => {
  await sendRequest(page);
  await expect(page.getByRole('region', { name: 'Where it stands' }).getByRole('listitem')).toContainText([
    'Requested',
  ]);
  const estimate = page.getByRole('region', { name: 'The estimate you sent it with' });
  const outcomes = estimate.getByRole('heading', { level: 3 });
  await expect(outcomes).toContainText(['The parcel is intercepted', 'The parcel cannot be intercepted']);
  await expect(outcomes).toContainText(['USD 30.00', 'USD 20.00']);
  for (const text of Object.values(TYPED)) {
    await expect(page.getByRole('region', { name: 'What you sent' })).toContainText(text);
  }
  await page.reload();
  await expectPrivatePage(page);
});

test('The form can be sent with Enter', async ({ page }) => {
  await page.goto(REQUEST_FORM);
  await fillRequest(page);
  await page.getByLabel('Your name').press('Enter');
  await expectPrivatePage(page);
});

test('A private page without its key, or with another one, is not found', async ({ page }) => {
  await sendRequest(page);
  const { pathname, searchParams } = new URL(page.url());
  for (const query of [
    '',
    '?key=',
    '?key=wrong-key-of-some-length',
    `?key=${searchParams.get('key')}x`,
    '?key=a&key=b',
  ]) {
    expect((await page.goto(`${pathname}${query}`))?.status(), query).toBe(404);
    expect((await page.request.get(`/api${pathname}${query}`)).status(), `api ${query}`).toBe(404);
  }
  await expect(page.getByText(TYPED['Your name'])).toHaveCount(0);
});

test('The same request sent twice with one idempotency key is stored once', async ({ request }) => {
  const data = body({ idempotencyKey: freshKey() });
  const first = await request.post(API, { multipart: data });
  expect(first.status()).toBe(201);
  const { reference, url, status } = await first.json();
  expect(reference).toMatch(/^KW-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(status).toBe('requested');
  const again = await request.post(API, { multipart: data });
  expect(await again.json()).toEqual({ reference, url, status: 'requested' });
});

test('Ten posts at once with one idempotency key give one reference', async ({ request }) => {
  const data = body({ idempotencyKey: freshKey() });
  const answers = await Promise.all(Array.from({ length: 10 }, () => request.post(API, { data })));
  const references = await Promise.all(answers.map(async (answer) => (await answer.json()).reference));
  expect([...new Set(references)]).toEqual([expect.stringMatching(/^KW-/)]);
});

test('Another request with the same idempotency key is refused as a conflict', async ({ request }) => {
  const idempotencyKey = freshKey();
  expect((await request.post(API, { multipart: body({ idempotencyKey }) })).status()).toBe(201);
  const other = await request.post(API, { multipart: body({ idempotencyKey, product: 'Another lamp' }) });
  expect(other.status()).toBe(409);
  expect((await other.json()).problems).toEqual([{ field: 'idempotencyKey', message: expect.any(String) }]);
});

test('A request is read back as JSON with its facts and its estimate', async ({ request }) => {
  const { url } = await (await request.post(API, { multipart: body() })).json();
  const stored = await (await request.get(`/api${url}`)).json();
  expect(stored).toMatchObject({
    store: 'kwoking',
    procedure: 'cancel',
    status: 'requested',
    timeline: [{ status: 'requested' }],
    facts: { stage: 'shipped', orderTotal: '100.00', shippingPaid: '20.00' },
    attachments: [],
  });
  expect(stored.estimate.outcomes.map(({ refund }: { refund: object }) => refund)).toEqual([
    { min: '30.00', max: '30.00' },
    { min: '20.00', max: '20.00' },
  ]);
});

test('Every missing or wrong field of a posted request is named, and nothing is stored', async ({
  request,
}) => {
  const refused = await request.post(API, {
    multipart: { procedure: 'cancel', stage: 'shipped', orderTotal: '-1', email: 'nobody' },
  });
  expect(refused.status()).toBe(400);
  const { problems } = await refused.json();
  expect(problems.map(({ field }: { field: string }) => field).toSorted()).toEqual([
    'description',
    'email',
    'name',
    'orderNumber',
    'orderTotal',
    'product',
  ]);
});

test("A form of another site cannot send a request in a shopper's name", async ({ request }) => {
  const answer = await request.post(API, {
    multipart: body(),
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(answer.status()).toBe(403);
});

test('A request that is far too large is refused as too large', async ({ request }) => {
  const answer = await request.post(API, { multipart: body({ description: 'x'.repeat(2_000_000) }) });
  expect(answer.status()).toBe(413);
});

test('Hostile text is shown as text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const hostile = `<script>alert(1)</script><img src=x onerror="alert(2)">\u202E"'\`{{7*7}}\${7*7} 👩‍👩‍👧`;
  await sendRequest(page, {
    Product: hostile,
    'What happened': hostile,
    'Your name': hostile,
    'Order number': '<b>1</b>',
  });
  const sent = page.getByRole('region', { name: 'What you sent' });
  await expect(sent.getByRole('definition')).toHaveText([
    '<b>1</b>',
    hostile,
    hostile,
    hostile,
    'ada@example.com',
  ]);
  await expect(sent.locator('img, script, b')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

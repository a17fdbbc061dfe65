import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { type Site, siteAt } from '../stress/site';
import { REQUEST_FORM } from '../support/addresses';
import { CARE } from '../support/care';
import { photo } from '../support/photo';
import { fillRequest, TYPED } from '../support/request';

const PORT = Number(process.env.E2E_PORT ?? 3210) + 2;
const TOO_MANY =
  /^Your network has sent too much in a short time, and this was not taken\. Wait \d\d? seconds?, then send it again\.$/;

// Starting a site takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });
// By its number: a name may stand for two addresses of this machine, which would be two clients.
test.use({ baseURL: `http://127.0.0.1:${PORT}` });

/** Each test has a site of its own, which takes three posts a minute from a client. */
let site: Site;
let folder: string;

async function start(env: Record<string, string> = {}): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'recourse-limit-'));
  site = siteAt(PORT, { DATA_DIR: folder, DATABASE_URL: '', POSTS_PER_MINUTE: '3', ...CARE, ...env });
  await site.start();
}

test.afterEach(async () => {
  await site.kill();
  await rm(folder, { recursive: true, force: true });
});

const body = {
  procedure: 'cancel',
  stage: 'unpaid',
  orderNumber: TYPED['Order number'],
  product: TYPED.Product,
  description: TYPED['What happened'],
  name: TYPED['Your name'],
  email: TYPED['Your e-mail address'],
};

const post = (request: APIRequestContext, headers: Record<string, string> = {}) =>
  request.post('/api/kwoking/requests', { data: body, headers });

/** The statuses of requests posted one after the other, each with its own headers. */
async function statuses(request: APIRequestContext, tries: readonly Record<string, string>[]) {
  const found: number[] = [];
  for (const headers of tries) found.push((await post(request, headers)).status());
  return found;
}

async function expectPageOfTooMany(page: Page): Promise<void> {
  await expect(page.getByRole('alert').getByText(TOO_MANY)).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
}

test('The fourth request in a minute is refused with the time to wait, whatever address its sender makes up', async ({
  request,
}) => {
  await start();
  const made = (address: string) => ({ 'x-forwarded-for': address });
  expect(await statuses(request, [{}, made('192.0.2.1'), made('192.0.2.2'), made('192.0.2.3')])).toEqual([
    201, 201, 201, 429,
  ]);
  const refused = await post(request);
  expect(refused.status()).toBe(429);
  expect(await refused.json()).toEqual({
    problems: [{ field: 'rate', message: expect.stringMatching(TOO_MANY) }],
  });
  const seconds = Number(refused.headers()['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.headers()['access-control-allow-origin']).toBe('*');
});

test('Behind a proxy that is trusted, clients are counted apart by what it says, and by nothing before that', async ({
  request,
}) => {
  await start({ TRUSTED_PROXIES: '1' });
  const ada = (before: string) => ({ 'x-forwarded-for': `${before}192.0.2.1` });
  expect(await statuses(request, ['', '', '203.0.113.1, ', '203.0.113.2, '].map(ada))).toEqual([
    201, 201, 201, 429,
  ]);
  expect(await statuses(request, [{ 'x-forwarded-for': '192.0.2.2' }])).toEqual([201]);
});

test('A form that is one too many comes back with everything typed, and so do those of a request', async ({
  browser,
  baseURL,
}) => {
  await start();
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false });
  const first = await (await post(page.request)).json();
  await post(page.request);
  await post(page.request);
  await page.goto(REQUEST_FORM);
  await fillRequest(page);
  await page.getByLabel('Photos', { exact: true }).setInputFiles([await photo('lamp.jpg')]);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Send the request' }).click(),
  ]);
  expect(answer.status()).toBe(429);
  expect(answer.headers()['retry-after']).toMatch(/^\d\d?$/);
  await expectPageOfTooMany(page);
  for (const [label, text] of Object.entries(TYPED))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  await page.goto('/kwoking/requests/lost');
  await page.getByLabel('Reference').fill('KW-2222-2222');
  await page.getByLabel('Your e-mail address').fill('ada@example.com');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expectPageOfTooMany(page);
  await expect(page.getByLabel('Reference')).toHaveValue('KW-2222-2222');
  await page.goto(first.url.replace('?', '/withdraw?'));
  await page.getByRole('button', { name: 'Withdraw the request' }).click();
  await expectPageOfTooMany(page);
  await page.goto(first.url);
  await expect(page.getByText('You withdrew')).toHaveCount(0);
  await page.close();
});

test('In the browser a form that is one too many stays as it is, with its photos', async ({ page }) => {
  await start();
  await statuses(page.request, [{}, {}, {}]);
  await page.goto(REQUEST_FORM, { waitUntil: 'networkidle' });
  await fillRequest(page);
  await page.getByLabel('Photos', { exact: true }).setInputFiles([await photo('lamp.jpg')]);
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect(page.getByRole('alert').getByText(TOO_MANY)).toBeVisible();
  await expect(page.getByLabel('Your name')).toHaveValue(TYPED['Your name']);
  await expect(page.getByRole('list', { name: 'Photos chosen' }).getByRole('listitem')).toHaveCount(1);
});

test('A wrong token may be tried three times a minute; who bears the right one takes steps without a limit', async ({
  request,
}) => {
  await start();
  const [, reference = ''] = /(KW-[^?]+)/.exec((await (await post(request)).json()).url) ?? [];
  const step = (token: string, status: object) =>
    request.patch(`/api/kwoking/requests/${reference}`, {
      data: status,
      headers: { authorization: `Bearer ${token}` },
    });
  const wrong: number[] = [];
  for (let time = 0; time < 3; time += 1) wrong.push((await step('wrong', {})).status());
  expect(wrong).toEqual([401, 401, 429]);
  for (let time = 0; time < 5; time += 1)
    expect((await step(CARE.CARE_TOKEN, { status: 'nowhere' })).status()).toBe(400);
});

test('An assistant asks ten times as often as a shopper sends', async ({ request }) => {
  await start();
  const found: number[] = [];
  for (let time = 0; time < 31; time += 1) {
    const asked = await request.post('/api/mcp', {
      data: { jsonrpc: '2.0', id: time, method: 'tools/list', params: {} },
      headers: { accept: 'application/json, text/event-stream' },
    });
    found.push(asked.status());
    if (asked.status() === 429) expect(asked.headers()['access-control-allow-origin']).toBe('*');
  }
  expect(found).toEqual([...Array<number>(30).fill(200), 429]);
  expect(await statuses(request, [{}])).toEqual([201]);
});

import { expect, test } from '@playwright/test';

const SHIPPED = 'stage=shipped&orderTotal=100.00&shippingPaid=15.00';

test('All options of an order that has shipped stand side by side, best first', {
  tag: ['@no-script', '@phone'],
}, async ({ page }) => {
  await page.goto(`/kwoking/cancel?${SHIPPED}`);
  const options = page.getByRole('region', { name: 'All your options' });
  await expect(options.getByRole('heading', { level: 3 })).toHaveText([
    'Accept the parcel and return it unusedUSD 70.00',
    'Cancel, and let the interception decideUSD 25.00 to USD 35.00',
    'Refuse the parcel at the doorUSD 25.00',
  ]);
  await expect(options).toContainText(
    'It leaves you with most while return shipping to China and customs and duties of the return stay under USD 35.00.',
  );
  await options.getByText('Why not something else?').click();
  await expect(options.getByRole('term').filter({ hasText: 'Change the order' })).toBeVisible();
  await expect(options).toContainText('An order can be changed without a handling fee only before it ships.');
});

test('With the postage known the order of the options follows, and nothing answered is lost', {
  tag: '@no-script',
}, async ({ page }) => {
  await page.goto(`/kwoking/cancel?${SHIPPED}`);
  const options = page.getByRole('region', { name: 'All your options' });
  await options.getByLabel('What sending it back costs (USD)').fill('50');
  await options.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/stage=shipped&orderTotal=100\.00&shippingPaid=15\.00&.*returnCost=50\.00/);
  await expect(options.getByRole('heading', { level: 3 })).toHaveText([
    'Cancel, and let the interception decideUSD 25.00 to USD 35.00',
    'Refuse the parcel at the doorUSD 25.00',
    'Accept the parcel and return it unusedUSD 20.00',
  ]);
});

test('An option leads to its own estimate, with everything supposed filled in', async ({ page }) => {
  await page.goto(`/kwoking/cancel?${SHIPPED}`);
  await page.getByRole('link', { name: /Accept the parcel and return it unused/ }).click();
  await expect(page).toHaveURL(/\/kwoking\/return\?/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('USD 70.00');
});

test('The page’s amounts are those of the JSON interface', async ({ page, request }) => {
  const json = await (await request.get(`/api/kwoking/options?${SHIPPED}`)).json();
  const open = json.options.filter(({ possible }: { possible: boolean }) => possible);
  expect(
    open.map(({ id, outcomes }: { id: string; outcomes: { refund: { max: string } }[] }) => [
      id,
      ...outcomes.map(({ refund }) => refund.max),
    ]),
  ).toEqual([
    ['accept-and-return', '70.00'],
    ['intercept', '35.00', '25.00'],
    ['refuse-at-door', '25.00'],
  ]);
  await page.goto(`/kwoking/cancel?${SHIPPED}`);
  const options = page.getByRole('region', { name: 'All your options' });
  for (const amount of ['USD 70.00', 'USD 35.00', 'USD 25.00']) await expect(options).toContainText(amount);
});

test('What waiting costs stands in a chart and a table, and in JSON without gaps', {
  tag: '@no-script',
}, async ({ page, request }) => {
  const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00Z&orderTotal=100.00&asOf=2026-03-02T10:00:00Z';
  await page.goto(`/kwoking/cancel?${facts}`);
  const waiting = page.getByRole('region', { name: 'What waiting costs' });
  await expect(waiting.getByRole('img')).toHaveAccessibleName(
    'Money back from now on: USD 90.00, then USD 80.00. The table below has the moments.',
  );
  await expect(waiting.getByRole('rowheader')).toHaveText([
    /^Until Tuesday, 3 March 2026 at 10:00 UTC/,
    'After that',
  ]);
  await expect(waiting.getByRole('cell', { name: 'USD 80.00' })).toBeVisible();
  const { periods } = await (await request.get(`/api/kwoking/cancel/waiting?${facts}`)).json();
  expect(periods.map(({ from, to }: { from: string; to: string | null }) => [from, to])).toEqual([
    ['2026-03-02T10:00:00Z', '2026-03-03T10:00:00Z'],
    ['2026-03-03T10:00:00Z', null],
  ]);
});

test('Bad facts are named by both interfaces, never an error', async ({ request }) => {
  const options = await request.get('/api/kwoking/options?orderTotal=abc&nonsense=1');
  expect(options.status()).toBe(400);
  expect((await options.json()).problems.map(({ fact }: { fact: string }) => fact)).toEqual([
    'orderTotal',
    'nonsense',
  ]);
  const waiting = await request.get('/api/kwoking/cancel/waiting?stage=nowhere');
  expect(waiting.status()).toBe(400);
  expect((await waiting.json()).problems).toEqual([
    { fact: 'stage', message: expect.stringContaining('choose one of') },
  ]);
  expect((await request.get('/api/nobody/options')).status()).toBe(404);
  expect((await request.get('/api/kwoking/nothing/waiting')).status()).toBe(404);
});

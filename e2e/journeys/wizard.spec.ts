import { expect, test } from '@playwright/test';
import { ESTIMATES, QUESTIONS, READING_PAGES, REQUEST_FORM } from '../support/addresses';
import { answer, asked, begin, give, wakeIfLive } from '../support/answer';
import { hoursAgo } from '../support/clock';
import { expectHeadline, outcome } from '../support/estimate';

const WHERE = 'Where is your order now?';
const TOTAL = 'How much did you pay for the whole order?';
const SHIPPING = 'How much of that was shipping?';
const SHIPPED = '/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00';
const SHIPPED_HEADLINE = 'Cancel an order: you would get back USD 20.00 to USD 30.00';

test('Back leads through the questions with their answers kept, and from the first one home', async ({
  page,
}) => {
  await begin(page, 'Cancel an order');
  await answer(page, WHERE, 'It has shipped');
  await answer(page, TOTAL, '100');
  await asked(page, SHIPPING);
  await page.getByRole('link', { name: 'Back' }).click();
  await asked(page, TOTAL);
  await expect(page.getByLabel(TOTAL)).toHaveValue('100.00');
  await page.getByRole('link', { name: 'Back' }).click();
  await asked(page, WHERE);
  await expect(page.getByRole('radio', { name: 'It has shipped' })).toBeChecked();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL('/kwoking');
});

test("The browser's own Back and Forward go through the questions too", async ({ page }) => {
  await begin(page, 'Cancel an order');
  await answer(page, WHERE, 'It has shipped');
  await answer(page, TOTAL, '100');
  await asked(page, SHIPPING);
  await page.goBack();
  await asked(page, TOTAL);
  await page.goBack();
  await asked(page, WHERE);
  await page.goForward();
  await asked(page, TOTAL);
});

test('Refreshing keeps the question, the answers so far and the estimate', async ({ page }) => {
  await begin(page, 'Cancel an order');
  await answer(page, WHERE, 'It has shipped');
  await answer(page, TOTAL, '100');
  await asked(page, SHIPPING);
  await page.reload();
  await asked(page, SHIPPING);
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText('USD 100.00');
  await answer(page, SHIPPING, '20');
  await expectHeadline(page, SHIPPED_HEADLINE);
  await page.reload();
  await expectHeadline(page, SHIPPED_HEADLINE);
});

test('The address of an estimate opens the same estimate for somebody else', async ({ page, browser }) => {
  await begin(page, 'Cancel an order');
  await answer(page, WHERE, 'It has shipped');
  await answer(page, TOTAL, '100');
  await answer(page, SHIPPING, '20');
  await expectHeadline(page, SHIPPED_HEADLINE);
  await expect(page).toHaveURL(SHIPPED);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(page.url());
  await expectHeadline(elsewhere, SHIPPED_HEADLINE);
  await elsewhere.close();
});

test('Changing an answer keeps the others, and says which one was left out', async ({ page }) => {
  await page.goto(
    '/kwoking/cancel?stage=delivery-failed&failure=refused&orderTotal=100.00&shippingPaid=20.00',
  );
  await page.getByRole('link', { name: 'Change “Where the order is”' }).click();
  await asked(page, WHERE);
  await answer(page, WHERE, 'Paid, not shipped yet');
  await asked(page, 'When did you place the order?');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: 'No longer needed, and left out: “Why the delivery failed”.' }),
  ).toBeVisible();
  await answer(page, 'When did you place the order?', hoursAgo(10));
  await expectHeadline(page, 'Cancel an order: you would get back USD 90.00');
});

test('Changing an amount keeps everything else', async ({ page }) => {
  await page.goto(SHIPPED);
  await page.getByRole('link', { name: 'Change “Order total”' }).click();
  await answer(page, TOTAL, '200');
  await expectHeadline(page, 'Cancel an order: you would get back USD 60.00 to USD 80.00');
  await expect(page.getByText('No longer needed, and left out')).toHaveCount(0);
});

for (const typed of ['1,299.50', '1.299,50', '$ 1 299.50', 'USD 1299.5']) {
  test(`"${typed}" is understood as USD 1,299.50`, async ({ page }) => {
    await page.goto('/kwoking/cancel?stage=shipped');
    await give(page, TOTAL, typed);
    await expect(page.getByText('Understood as USD 1,299.50.')).toBeVisible();
    await page.getByRole('button', { name: 'Continue' }).click();
    await asked(page, SHIPPING);
    await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText('USD 1,299.50');
  });
}

test('An amount in another currency is asked for, kept and answered in that currency', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped');
  await asked(page, TOTAL);
  await page.getByLabel(TOTAL).fill('100');
  await page.getByText('Paid in another currency?').click();
  await page.getByLabel('The three letters of the currency').fill('EUR');
  await page.getByRole('button', { name: 'Continue' }).click();
  await answer(page, SHIPPING, '20');
  await expectHeadline(page, 'Cancel an order: you would get back EUR 20.00 to EUR 30.00');
});

test('The live estimate follows each keystroke within one animation frame', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00');
  await asked(page, SHIPPING);
  await page.evaluate(() => {
    const seen: { words: string; ms: number }[] = [];
    Object.assign(window, { seen });
    const look = (typedAt: number) => () => {
      const words = document.querySelector('output')?.textContent ?? '';
      seen.push({ words: words.replace(/\u00A0/g, ' '), ms: performance.now() - typedAt });
    };
    // Before the page's own listeners, so that the very next frame is looked at, just before it is painted.
    document.addEventListener('input', () => requestAnimationFrame(look(performance.now())), true);
  });
  await page.getByLabel(SHIPPING).pressSequentially('20', { delay: 100 });
  const seen = () =>
    page.evaluate(() => (window as unknown as { seen: { words: string; ms: number }[] }).seen);
  await expect.poll(async () => (await seen()).length).toBe(2);
  const [two, twenty] = await seen();
  // 100 less 50 and 2, less 60 and 2; then less 50 and 20, less 60 and 20.
  expect(two?.words).toContain('USD 48.00');
  expect(two?.words).toContain('USD 38.00');
  expect(twenty?.words).toContain('USD 30.00');
  expect(twenty?.words).toContain('USD 20.00');
  console.log(
    `live estimate: painted ${two?.ms.toFixed(1)} and ${twenty?.ms.toFixed(1)} ms after the keystroke`,
  );
});

test('An answer that cannot be read stays, with a summary above that takes the focus', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=shipped');
  await answer(page, TOTAL, 'a lot');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Order total: give an amount in USD such as 100.00');
  await expect(page.getByLabel(TOTAL)).toHaveValue('a lot');
  await expect(page.getByLabel(TOTAL)).toHaveAccessibleDescription(/Order total: give an amount in USD/);
  await expect(page).toHaveURL('/kwoking/cancel?stage=shipped');
  await summary.getByRole('link').click();
  await expect(page.getByLabel(TOTAL)).toBeFocused();
  await page.getByLabel(TOTAL).fill('100');
  await page.keyboard.press('Enter');
  await asked(page, SHIPPING);
});

test('An address with an answer that cannot be read shows it, and the summary takes the focus', async ({
  page,
}) => {
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=a+lot');
  await expect(page.getByLabel(TOTAL)).toHaveValue('a lot');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
});

test('Continuing without an answer says what is missing', async ({ page }) => {
  await page.goto('/kwoking/cancel');
  await asked(page, WHERE);
  await page.getByRole('button', { name: 'Continue' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Where the order is: give an answer, or say that you do not know.');
});

test('"I do not know" shows each possibility under its condition', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=preparing');
  await asked(page, 'When did you place the order?');
  await page.getByRole('button', { name: 'I do not know' }).click();
  await answer(page, TOTAL, '100');
  await expectHeadline(page, 'Cancel an order: you would get back USD 80.00 to USD 90.00');
  await expect(
    page.getByText('It depends on what you do not know yet. Each possibility stands below.', { exact: true }),
  ).toBeVisible();
  await expect(outcome(page, 'Cancel now').getByText(/^If When you placed the order: /)).toBeVisible();
  await expect(outcome(page, 'Cancel').getByText(/^If When you placed the order: /)).toBeVisible();
});

test('"I do not know" among choices names the choice of each possibility', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=delivery-failed');
  await answer(page, 'Why did the delivery fail?', 'I do not know');
  await answer(page, TOTAL, '100');
  await answer(page, SHIPPING, '20');
  await expect(outcome(page, 'The delivery failed')).toContainText(
    'If Why the delivery failed: The address or phone number I gave was wrong, or I refused the parcel',
  );
  await expect(outcome(page, 'Only customer care can say')).toContainText(
    'If Why the delivery failed: Another reason',
  );
  await expect(page.getByRole('main')).toContainText(
    'If Why the delivery failed: I refused it because it was visibly damaged',
  );
  await expect(page.getByRole('link', { name: 'Go on to “Report damage or a defect”' })).toBeVisible();
});

test('A name that the page does not know is dropped from its address', async ({ page }) => {
  await page.goto('/kwoking/cancel?utm_source=mail&stage=shipped&gclid=1');
  await expect(page).toHaveURL('/kwoking/cancel?stage=shipped');
  await asked(page, TOTAL);
});

for (const address of ['/kwoking/nothing', '/kwoking/articles/nothing']) {
  test(`There is no page at ${address}, and it says so`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
    await expect(page).toHaveTitle(/Not found/);
  });
}

test('Enter continues, from a choice and from an amount', async ({ page }) => {
  await page.goto('/kwoking/cancel');
  await give(page, WHERE, 'It has shipped');
  await page.keyboard.press('Enter');
  await give(page, TOTAL, '100');
  await page.keyboard.press('Enter');
  await asked(page, SHIPPING);
});

test('A time zone that was chosen first is not changed by the day', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=preparing');
  await asked(page, 'When did you place the order?');
  const zone = page.getByLabel('Time zone of that time').locator('option:checked');
  await expect(zone).toHaveText(/^UTC\+0[12]:00$/);
  await page.getByLabel('Time zone of that time').focus();
  await page.getByLabel('Time zone of that time').selectOption({ label: 'UTC−05:00' });
  await page.getByLabel('Day', { exact: true }).focus();
  await page.getByLabel('Day', { exact: true }).fill(hoursAgo(10).day);
  await expect(zone).toHaveText('UTC−05:00');
});

test('Where nobody has touched the page, its scripts wait; the form goes on without them', async ({
  page,
}) => {
  await page.route('**/_next/static/**/*.js', (route) =>
    route.request().url().includes('/wake-') ? route.continue() : route.abort(),
  );
  await page.goto('/kwoking/cancel?stage=shipped', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1, name: TOTAL })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: SHIPPING })).toBeFocused();
  await page.getByLabel(SHIPPING).fill('20');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHeadline(page, SHIPPED_HEADLINE);
});

test('Scripts that come while somebody types leave the focus and the words where they are', async ({
  page,
}) => {
  await page.goto('/kwoking/cancel?stage=shipped', { waitUntil: 'networkidle' });
  await page.getByLabel(TOTAL).click();
  await page.keyboard.type('1,299.50', { delay: 30 });
  await expect(page.getByText('Understood as USD 1,299.50.')).toBeVisible();
  await expect(page.getByLabel(TOTAL)).toHaveValue('1,299.50');
  await expect(page.getByLabel(TOTAL)).toBeFocused();
});

test('What is typed before the scripts are there stays when they arrive', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/kwoking/cancel?stage=shipped', { waitUntil: 'domcontentloaded' });
  await page.getByLabel(TOTAL).fill('100');
  release();
  await expect(page.getByText('Understood as USD 100.00.')).toBeVisible();
  await expect(page.getByLabel(TOTAL)).toHaveValue('100');
});

test('No page reports an error while it loads and wakes', async ({ page }) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  for (const address of Object.values({ ...READING_PAGES, ...QUESTIONS, ...ESTIMATES, REQUEST_FORM })) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await wakeIfLive(page);
  }
  expect(errors).toEqual([]);
});

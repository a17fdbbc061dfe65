import { expect, type Page, test } from '@playwright/test';
import { answer, asked, begin } from '../support/answer';
import { daysAgo, daysAheadInWords, hoursAgo } from '../support/clock';
import { expectHeadline, expectLine, expectOutcomes, followHandover, outcome } from '../support/estimate';
import { fillRequest } from '../support/request';

const CANCEL = 'Cancel an order';
const PRICE = 'How much did the item cost?';

test('The start page lists the four stores, each leading to its own home', async ({ page }) => {
  const stores = { 'Ali Shipping': 'ali-shipping', 'Device Store': 'device-store', 'KGM BRAND': 'kgm-brand' };
  for (const [name, store] of Object.entries({ ...stores, Kwoking: 'kwoking' })) {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(4);
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`/${store}`);
    await expect(page.getByLabel('Search the answers')).toBeVisible();
  }
});

for (const [store, query, slug] of [
  ['device-store', 'does wear count for the warranty', 'warranty-cover'],
  ['kgm-brand', 'unboxing video', 'missing-item'],
  ['ali-shipping', 'buyer refuses the package', 'refuse-at-door'],
] as const) {
  test(`Searching "${query}" at ${store} finds its own answers, in the order of the JSON`, async ({
    page,
    request,
  }) => {
    const found = await request.get(`/api/${store}/search`, { params: { q: query } });
    const { results }: { results: { slug: string; title: string }[] } = await found.json();
    expect(results.slice(0, 3).map((result) => result.slug)).toContain(slug);
    await page.goto(`/${store}`);
    await page.getByLabel('Search the answers').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(`for “${query}”`);
    const links = page.getByRole('status').locator('xpath=following-sibling::ol').getByRole('link');
    await expect(links).toHaveText(results.map(({ title }) => title));
    await links.first().click();
    await expect(page).toHaveURL(`/${store}/articles/${results[0]?.slug}`);
    await expect(page.getByRole('heading', { level: 1, name: results[0]?.title, exact: true })).toBeVisible();
  });
}

test('A procedure of another store is not found, and a value of another store is refused by its name', async ({
  request,
}) => {
  expect((await request.get('/kgm-brand/membership')).status()).toBe(404);
  expect((await request.get('/api/kgm-brand/membership')).status()).toBe(404);
  const refused = await request.get('/api/ali-shipping/cancel?stage=unpaid');
  expect(refused.status()).toBe(400);
  expect((await refused.json()).problems).toEqual([
    { fact: 'stage', message: expect.stringContaining('preparing, shipped, delivered') },
  ]);
});

test.describe('At Device Store', () => {
  const WHY = 'Why do you want to return it?';

  test('the policy is silent on cancelling, and says so', async ({ page }) => {
    await begin(page, CANCEL, 'device-store');
    await expectHeadline(page, 'Cancel an order: what the policy says Decided case by case');
    const card = outcome(page, 'The policy does not say');
    await expect(card).toContainText('The policy says nothing on cancelling an order.');
    await expect(card.getByRole('link', { name: '§ cancel.silent', exact: true })).toHaveAttribute(
      'href',
      '/device-store/policy#cancel.silent',
    );
    await expect(page.getByRole('link', { name: 'Start the request' })).toBeVisible();
  });

  test('an unused product of USD 80.00 comes back whole or is exchanged, until day 30', async ({ page }) => {
    await begin(page, 'Return a product', 'device-store');
    await answer(page, WHY, 'I changed my mind, and the product works');
    await answer(page, 'On which day did you order it?', daysAgo(5));
    await answer(
      page,
      'Is it unused and undamaged, with all labels and its original packaging?',
      'Yes, all of it',
    );
    await answer(page, 'Was it a sale or clearance item?', 'No');
    await answer(page, PRICE, '80');
    await expectHeadline(page, 'Return a product: you would get back USD 80.00');
    await expectOutcomes(
      page,
      {
        title: 'Return it for a refund',
        certainty: 'Your choice',
        brings: 'USD 80.00',
        clause: 'return.refund',
        quote: 'without shipping costs and fees.',
      },
      {
        title: 'Exchange it',
        certainty: 'Your choice',
        brings: 'An exchange',
        clause: 'return.window-30',
        quote: 'within 30 days of purchase.',
      },
    );
    await expect(page.getByRole('region', { name: 'Until when' })).toContainText(
      `${daysAheadInWords(25)} at 23:59:59 UTC`,
    );
    await expect(page.getByRole('region', { name: 'What this assumes' })).toContainText(
      'No customs on the way back are assumed.',
    );
  });

  test('a failed product is a claim: within its warranty a refund, a replacement or a repair', async ({
    page,
  }) => {
    await begin(page, 'Return a product', 'device-store');
    await answer(page, WHY, 'It stopped working');
    await expectHeadline(page, 'Return a product');
    await followHandover(page, 'Report a damaged or failed product', '/device-store/claim?problem=failed');
    await answer(page, 'Is it still within its warranty period?', 'Yes');
    await answer(page, PRICE, '80');
    await expectHeadline(page, 'Report a damaged or failed product: you would get back USD 80.00');
    const remedy = { certainty: 'The store decides', clause: 'warranty.remedy' } as const;
    const quote = 'the remedy is usually a refund or a replacement.';
    await expectOutcomes(
      page,
      { ...remedy, title: 'A refund', brings: 'USD 80.00', quote },
      { ...remedy, title: 'A replacement', brings: 'A replacement', quote },
      {
        ...remedy,
        title: 'A free repair',
        brings: 'A repair',
        clause: 'warranty.repair',
        quote: 'the store pays the airmail back.',
      },
    );
  });
});

test.describe('At KGM BRAND', () => {
  test('the policy is silent on cancelling, and points to the return at any time', async ({ page }) => {
    await begin(page, CANCEL, 'kgm-brand');
    await expectHeadline(page, 'Cancel an order: what the policy says Decided case by case');
    await expectOutcomes(page, {
      title: 'The policy does not say',
      certainty: 'This applies',
      clause: 'return.any-time',
      quote: 'Products can be returned at any time',
    });
  });

  test('a pickup takes a fee off USD 80.00 that the policy does not state', async ({ page }) => {
    await begin(page, 'Return a product', 'kgm-brand');
    await answer(page, 'Why do you want to return it?', 'I changed my mind');
    await answer(page, 'Should the carrier pick the return up?', 'Yes, pick it up');
    await answer(page, PRICE, '80');
    await expectHeadline(page, 'Return a product: you would get back At most USD 80.00');
    const card = outcome(page, 'Return it by pickup');
    await expectLine(card, 'Pickup fee, not published', 'not stated');
    await expectLine(card, 'You get back at most', 'USD 80.00');
  });

  test('a missing item is claimed with its video within 24 hours of opening', async ({ page }) => {
    await begin(page, 'Report a problem', 'kgm-brand');
    await answer(page, 'What went wrong?', 'Something is missing from the parcel');
    await answer(page, 'Did you record a video while opening the parcel?', 'Yes');
    await answer(page, 'When did you open the parcel?', hoursAgo(3));
    await expectHeadline(page, 'Report a problem: what the policy says Decided case by case');
    await expectOutcomes(page, {
      title: 'Send the claim with the video now',
      certainty: 'This applies',
      clause: 'return.unboxing-video',
      quote: 'is sent within 24 hours of opening, with the video.',
    });
    await expect(page.getByRole('region', { name: 'Until when' })).toContainText(
      'The time to send the claim with the video ends.',
    );
  });
});

test.describe('At Ali Shipping', () => {
  const TRACKING = "What does the courier's tracking show?";

  async function cancelled(page: Page): Promise<void> {
    await begin(page, CANCEL, 'ali-shipping');
    await answer(page, 'Where is the order now?', 'Paid, not shipped yet');
    await answer(page, 'How much did you pay for the whole order?', '100');
    await expectHeadline(page, 'Cancel an order: you would get back USD 0.00 to USD 100.00');
  }

  test('an order that has not shipped is intercepted for USD 100.00, or denied', async ({ page }) => {
    await cancelled(page);
    await expectOutcomes(
      page,
      {
        title: 'The order is intercepted',
        certainty: 'The store decides',
        brings: 'USD 100.00',
        clause: 'cancel.intercepted',
        quote: 'it is cancelled and refunded 100 %.',
      },
      {
        title: 'The cancellation is denied',
        certainty: 'The store decides',
        brings: 'No refund',
        clause: 'cancel.not-intercepted',
        quote: 'nothing is refunded.',
      },
    );
    await expect(page.getByRole('region', { name: 'What to do now' })).toContainText(
      'ask your buyer to refuse the package at the door',
    );
  });

  test('a request to cancel is sent, and leads to its private page', async ({ page }) => {
    await cancelled(page);
    await page.getByRole('link', { name: 'Start the request' }).click();
    await expect(page).toHaveURL(
      '/ali-shipping/requests/new?procedure=cancel&stage=preparing&orderTotal=100.00',
    );
    await fillRequest(page);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^AL-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expect(page).toHaveURL(/\/ali-shipping\/requests\/AL-[0-9A-Z]{4}-[0-9A-Z]{4}\?key=[\w-]{16,}$/);
    const estimate = page.getByRole('region', { name: 'The estimate you sent it with' });
    await expect(estimate.getByRole('heading', { level: 3 })).toContainText([
      'The order is intercepted',
      'The cancellation is denied',
    ]);
  });

  test('a parcel in transit for 25 days is late, and refunded', async ({ page }) => {
    await begin(page, 'Your buyer reports a problem', 'ali-shipping');
    await answer(page, 'What does your buyer report?', 'Nothing has arrived');
    await answer(page, TRACKING, 'It is in transit');
    await answer(page, 'On which day did it ship?', daysAgo(25));
    await answer(page, 'How much did you pay for the whole order?', '100');
    await expectHeadline(page, 'Your buyer reports a problem: you would get back USD 100.00');
    await expectOutcomes(page, {
      title: 'The order is late, and refunded',
      certainty: 'This applies',
      clause: 'refund.lost-or-late',
      quote: 'A parcel that is lost, or later than 20 days, is refunded 100 %.',
    });
  });

  test('a parcel returned to origin is a return, which knows the reason and the tracking', async ({
    page,
  }) => {
    await begin(page, 'Your buyer reports a problem', 'ali-shipping');
    await answer(page, 'What does your buyer report?', 'Nothing has arrived');
    await answer(page, TRACKING, 'It was returned to origin (RTO)');
    await followHandover(page, 'A package that comes back', '/ali-shipping/return?tracking=rto&reason=rto');
    await asked(page, 'Is the package unopened, with its original address label?');
  });

  test('an intact package that was returned to origin brings back USD 100.00', async ({ page }) => {
    await begin(page, 'A package that comes back', 'ali-shipping');
    await answer(page, "Why does your buyer's package come back?", 'The courier returns it to origin (RTO)');
    await answer(page, 'Is the package unopened, with its original address label?', 'Yes');
    await answer(page, TRACKING, 'It was returned to origin (RTO)');
    await answer(page, 'How much did you pay for the whole order?', '100');
    await expectHeadline(page, 'A package that comes back: you would get back USD 100.00');
    await expectOutcomes(page, {
      title: 'The order is refunded',
      certainty: 'This applies',
      clause: 'return.rto',
      quote: 'The package must be unopened and bear its original address label.',
    });
  });

  test('leaving a plan brings nothing for it, or pays out the E-Wallet of USD 42.50', async ({ page }) => {
    await begin(page, 'Leave a paid plan', 'ali-shipping');
    await answer(page, 'Are all your orders settled?', 'Yes');
    await answer(page, 'What is the balance of your E-Wallet?', '42.50');
    await expectHeadline(page, 'Leave a paid plan: you would get back USD 0.00 to USD 42.50');
    await expectOutcomes(
      page,
      {
        title: 'Go back to the free Starter Plan',
        certainty: 'Your choice',
        brings: 'No refund',
        clause: 'membership.no-prorata',
        quote: 'The unused part of a Monthly Plan is not refunded.',
      },
      {
        title: 'Have the E-Wallet paid out',
        certainty: 'Your choice',
        brings: 'USD 42.50',
        clause: 'membership.wallet-balance',
        quote: 'The balance of the E-Wallet can be paid out once all orders are settled.',
      },
    );
  });
});

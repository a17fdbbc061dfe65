import { expect, type Page, test } from '@playwright/test';
import { ALL_PAGES, ESTIMATES, REQUEST_FORM } from '../support/addresses';
import { answer, asked, give } from '../support/answer';
import { expectHeadline, expectOutcomes } from '../support/estimate';
import { expectPrivatePage, fillRequest, sendRequest } from '../support/request';

const SMALLEST = 320;

/** Nothing is wider than the screen: neither the content, nor the screen stretched by it. */
async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  const widths = await page.evaluate(() => ({
    content: document.scrollingElement?.scrollWidth ?? 0,
    screen: window.innerWidth,
  }));
  expect.soft(widths, `${page.url()} at ${width}`).toEqual({ content: width, screen: width });
}

test.describe('On a phone', { tag: '@phone' }, () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 360, height: 740 }));

  test('a search suggests articles and opens one', async ({ page }) => {
    await page.goto('/kwoking');
    await expectNoSidewaysScrolling(page, 360);
    await page.getByLabel('Search the answers').pressSequentially('cancel my order');
    const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(suggestions.getByRole('option')).toHaveCount(7);
    await expectNoSidewaysScrolling(page, 360);
    await suggestions.getByRole('option', { name: 'How can I cancel my order?' }).click();
    await expect(page).toHaveURL('/kwoking/articles/cancel-order');
    await expectNoSidewaysScrolling(page, 360);
  });

  // What stands below the first screen is laid out late there.
  for (const clause of ['return.transport-not-refunded', 'claim.high-value'])
    test(`the address of clause ${clause} within an article opens the article there`, async ({ page }) => {
      await page.goto(`/kwoking/articles/return-policy#${clause}`);
      const isAtTop = () =>
        page.locator(':target').evaluate((target) => Math.abs(target.getBoundingClientRect().top) < 60);
      await expect.poll(isAtTop).toBe(true);
    });

  test('an order is cancelled from the first question to the private page of its request', async ({
    page,
  }) => {
    await page.goto('/kwoking/cancel');
    await answer(page, 'Where is your order now?', 'It has shipped');
    await asked(page, 'How much did you pay for the whole order?');
    await expectNoSidewaysScrolling(page, 360);
    await answer(page, 'How much did you pay for the whole order?', '100');
    await give(page, 'How much of that was shipping?', '20');
    await expect(page.getByText('With this answer')).toBeVisible();
    await expectNoSidewaysScrolling(page, 360);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expectHeadline(page, 'Cancel an order: you would get back USD 20.00 to USD 30.00');
    await expectOutcomes(
      page,
      {
        title: 'The parcel is intercepted',
        certainty: 'The store decides',
        brings: 'USD 30.00',
        clause: 'cancel.intercepted',
        quote: 'the parcel is intercepted, the handling fee is 50 %',
      },
      {
        title: 'The parcel cannot be intercepted',
        certainty: 'The store decides',
        brings: 'USD 20.00',
        clause: 'cancel.not-intercepted',
        quote: 'the parcel cannot be intercepted, the handling fee is 60 %',
      },
    );
    await expectNoSidewaysScrolling(page, 360);
    await page.getByRole('link', { name: 'Start the request' }).click();
    await fillRequest(page);
    await expectNoSidewaysScrolling(page, 360);
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expectPrivatePage(page);
    await expectNoSidewaysScrolling(page, 360);
  });

  // At 320 pixels, and at a zoom of 400 %, every page is looked at among its other checks (accessibility/).
  test('no page has to be scrolled sideways', async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of Object.values(ALL_PAGES)) {
      await page.goto(address);
      await expectNoSidewaysScrolling(page, 360);
    }
  });

  test('no quoted clause has to be scrolled sideways', async ({ page }) => {
    await page.setViewportSize({ width: SMALLEST, height: 640 });
    for (const address of Object.values(ESTIMATES)) {
      await page.goto(address);
      for (const summary of await page.getByText('this rests on').all()) await summary.click();
      await expectNoSidewaysScrolling(page, SMALLEST);
    }
  });

  test('no error makes a page wider', async ({ page }) => {
    await page.setViewportSize({ width: SMALLEST, height: 640 });
    await page.goto('/kwoking/cancel?stage=shipped');
    await answer(page, 'How much did you pay for the whole order?', 'x'.repeat(300));
    await expect(page.getByText('There is a problem')).toBeVisible();
    await expectNoSidewaysScrolling(page, SMALLEST);
    await page.goto(REQUEST_FORM);
    await fillRequest(page, { Product: 'x'.repeat(300), 'Your e-mail address': 'nobody' });
    await page.getByRole('button', { name: 'Send the request' }).click();
    await expect(page.getByText('There are 2 problems')).toBeVisible();
    await expectNoSidewaysScrolling(page, SMALLEST);
    await page.locator('form').evaluate((form: HTMLFormElement) => form.submit());
    await expect(page.getByRole('heading', { name: 'Your request was not sent' })).toBeVisible();
    await expectNoSidewaysScrolling(page, SMALLEST);
  });

  test('no long word makes a page wider', async ({ page }) => {
    await page.setViewportSize({ width: SMALLEST, height: 640 });
    await page.goto(`/kwoking/search?q=${'x'.repeat(200)}`);
    await expectNoSidewaysScrolling(page, SMALLEST);
    await sendRequest(page, { Product: 'x'.repeat(200), 'What happened': 'y'.repeat(2000) });
    await expectNoSidewaysScrolling(page, SMALLEST);
    await page.goto('/kwoking/cancel?stage=shipped&orderTotal=999999999999.99&shippingPaid=0');
    await expectNoSidewaysScrolling(page, SMALLEST);
  });
});

import { expect, type Page, test } from '@playwright/test';
import { answer, asked, begin, give } from '../support/answer';
import { daysAgo } from '../support/clock';
import { expectHeadline, expectLine, outcome } from '../support/estimate';

const RETURN = 'Return a book';
const ORDERED = 'On which day did you order the book?';
const PRICE = 'What did the book cost?';
const AS_OF = 'asOf=2026-03-20T12:00:00Z';

/** Tells the wizard, as of 20 March 2026, when the book was ordered. */
async function ordered(page: Page, orderedOn: string): Promise<void> {
  await page.goto(`/corner-books/return?${AS_OF}`);
  await answer(page, ORDERED, orderedOn);
}

test('The wizard asks for the order’s date first, and ends in the estimate of the policy in force', async ({
  page,
}) => {
  await begin(page, RETURN, 'corner-books');
  await answer(page, ORDERED, daysAgo(8));
  await answer(page, 'On which day was the book delivered?', daysAgo(5));
  await answer(page, 'Have you read it?', 'No');
  await give(page, PRICE, '15');
  await expect(page.getByText('With this answer')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHeadline(page, 'Return a book: you would get back EUR 12.00');
});

test('An order of the day before the change is judged by the old version, which asks its own questions', async ({
  page,
}) => {
  await ordered(page, '2026-02-28');
  await answer(page, 'Is it a signed copy?', 'No');
  await answer(page, 'On which day did the book arrive?', '2026-03-12');
  await give(page, PRICE, '15');
  await expect(page.locator('output')).toContainText('EUR 13.50');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expectHeadline(page, 'Return a book: you would get back EUR 13.50');
  await expectLine(outcome(page, 'Most of the price comes back'), '90 % of the price', 'EUR 13.50');
  await expect(page.getByRole('main')).toContainText(
    "Corner Books's policy for orders placed from 1 January 2026 to 28 February 2026",
  );
  await outcome(page, 'Most of the price comes back').getByRole('link', { name: '§ return.book' }).click();
  await expect(page).toHaveURL('/corner-books/policy?on=2026-01-01#return.book');
  await expect(page.locator('[id="return.book"]')).toContainText('up to 10 days after delivery for 90 %');
});

for (const orderedOn of ['2026-03-01', '2026-03-02']) {
  test(`An order of ${orderedOn} is judged by the version in force from 1 March 2026 on`, async ({
    page,
  }) => {
    await ordered(page, orderedOn);
    await answer(page, 'On which day was the book delivered?', '2026-03-12');
    await answer(page, 'Have you read it?', 'No');
    await answer(page, PRICE, '15');
    await expectHeadline(page, 'Return a book: you would get back EUR 12.00');
    await expectLine(outcome(page, 'Most of the price comes back'), '80 % of the price', 'EUR 12.00');
    await expect(page.getByRole('main')).toContainText(
      "Corner Books's policy for orders placed from 1 March 2026 on",
    );
  });
}

test('Changing the order’s date changes the version, and names the answer that it has no use for', async ({
  page,
}) => {
  const facts = 'signedCopy=no&deliveredOn=2026-03-09&itemPrice=15.00';
  await page.goto(`/corner-books/return?orderedOn=2026-02-28&${facts}&${AS_OF}`);
  await expect(page.getByRole('article', { name: 'Too late' })).toContainText('More than 10 days');
  await page.getByRole('link', { name: 'Change “Ordered on”' }).click();
  await answer(page, ORDERED, '2026-03-01');
  await asked(page, 'Have you read it?');
  await expect(
    page.getByRole('status').filter({ hasText: 'No longer needed, and left out: “Signed copy”.' }),
  ).toBeVisible();
});

test('An order that is older than a procedure is told so, and may be dated anew', async ({ page }) => {
  await begin(page, 'Trade a book in', 'corner-books');
  await answer(page, ORDERED, '2026-02-28');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
    'has no “Trade a book in”. Only customer care can say.',
  );
  await page.getByLabel(ORDERED, { exact: true }).fill('2026-03-01');
  await page.getByRole('button', { name: 'Continue' }).click();
  await asked(page, PRICE);
});

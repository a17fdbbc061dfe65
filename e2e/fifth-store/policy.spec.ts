import { expect, type Page, test } from '@playwright/test';
import { expectNoViolation } from '../support/expect-no-violation';

const DIFFERENCE = '/corner-books/policy?on=2026-03-01&from=2026-01-01';

const changeOf = (page: Page, words: string) =>
  page
    .getByRole('region', { name: 'What changed from 1 January 2026 to 1 March 2026' })
    .getByRole('listitem')
    .filter({ has: page.getByText(words, { exact: true }) });

test('The policy of a day is the version in force on it', async ({ page }) => {
  await page.goto('/corner-books/policy?on=2026-02-28');
  const clause = page.locator('[id="return.book"]');
  await expect(clause).toContainText('up to 10 days after delivery for 90 % of its price.');
  await expect(page.getByRole('main')).toContainText('from 1 January 2026 to 28 February 2026.');
  await page.getByRole('link', { name: 'Version of 1 March 2026' }).click();
  await expect(page).toHaveURL('/corner-books/policy?on=2026-03-01');
  await expect(clause).toContainText('up to 14 days after delivery for 80 % of its price.');
});

test('What differs between two versions stands there as it was and as it is', async ({ page }) => {
  await page.goto(DIFFERENCE);
  await expect(changeOf(page, 'Changed: return.book.window')).toContainText('Before: 10 daysAfter: 14 days');
  await expect(changeOf(page, 'Changed: return.book.share')).toContainText('Before: 90 %After: 80 %');
  await expect(changeOf(page, 'New: return.read')).toContainText(
    'Now: A book that has been read is taken back for 50 % of its price.',
  );
  await expect(changeOf(page, 'Gone: return.signed')).toContainText(
    'Before: A signed copy is not taken back.',
  );
  await expect(page.getByText('The procedure “Trade a book in” is new.')).toBeVisible();
});

test('axe finds nothing on what differs between two versions', async ({ page }) => {
  await page.goto(DIFFERENCE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolation(page);
});

test('A day before the first version is refused in words, with the versions there are', async ({ page }) => {
  const refused = await page.goto('/corner-books/policy?on=2025-12-31');
  expect(refused?.status()).toBe(400);
  await expect(page.getByRole('main')).toContainText(
    'The first published version is in force from 1 January 2026 on, so there is none for 31 December 2025.',
  );
  await expect(page.getByRole('link', { name: /^Version of/ })).toHaveText([
    'Version of 1 January 2026',
    'Version of 1 March 2026',
  ]);
});

import { expect, test } from '@playwright/test';

test('The policy shows how each case is decided, as a chart and in words', async ({ page }) => {
  await page.goto('/kwoking/policy');
  await page.getByRole('heading', { name: 'Cancel an order', exact: true }).click();
  await expect(page.getByRole('img', { name: /Cancel an order/ })).toBeVisible();
});

test('The policy of a day that no version covers says so, and offers those there are', async ({ page }) => {
  const answer = await page.goto('/kwoking/policy?on=2024-12-31');
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole('main')).toContainText('from 1 January 2025 on');
});

test('The policy of a day that cannot be read says how to write one', async ({ page }) => {
  const answer = await page.goto('/kwoking/policy?on=tomorrow');
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole('main')).toContainText('Write it as year-month-day');
});

test('The readings show what another reading would change, computed on a basket', async ({ page }) => {
  await page.goto('/kwoking/policy');
  await page.getByRole('link', { name: 'all readings' }).click();
  await expect(page).toHaveURL('/kwoking/policy/readings');
  await expect(page.getByRole('main')).toContainText('USD 90.00 with our reading, USD 91.50 with the other.');
});

import { expect, test } from '@playwright/test';
import { pressOn, tabTo } from '../support/keyboard';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('The first place of a page leads past its head to the content', async ({ page }) => {
  await page.goto('/kwoking');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await pressOn(page, skip);
  await expect(page).toHaveURL('/kwoking#main');
  await tabTo(page, page.getByLabel('Search the answers'));
  await tabTo(page, skip, 'Shift+Tab');
  await expect(skip).toBeInViewport();
});

test('By keys alone a search suggests, is left and entered again, and opens an article', async ({ page }) => {
  await page.goto('/kwoking');
  const box = page.getByLabel('Search the answers');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  const chosen = list.getByRole('option', { selected: true });
  await tabTo(page, box);
  await page.keyboard.type('cancel my order');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText('How can I cancel my order?');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(box).toHaveValue('cancel my order');
  await page.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await expect(list).toBeHidden();
  await tabTo(page, box, 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveText('How can I cancel my order?');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kwoking/articles/cancel-order');
});

test('By keys alone all results are shown, and one of them is opened', async ({ page }) => {
  await page.goto('/kwoking/search');
  await tabTo(page, page.getByLabel('Your question, in your own words'));
  await page.keyboard.type('refund');
  await pressOn(page, page.getByRole('button', { name: 'Search' }));
  await expect(page).toHaveURL('/kwoking/search?q=refund');
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'How do I return an item?' }));
  await expect(page).toHaveURL('/kwoking/articles/return-item');
});

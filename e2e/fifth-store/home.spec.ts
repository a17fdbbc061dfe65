import { expect, test } from '@playwright/test';

test('A deployment with one store goes straight to it, and has no other', async ({ page, request }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/corner-books');
  await expect(page.getByRole('region', { name: 'See what you get back' }).getByRole('link')).toHaveText([
    'Return a book',
    'Trade a book in',
  ]);
  await page.getByRole('main').getByRole('link', { name: 'Can I bring a book back?' }).click();
  await expect(page).toHaveURL('/corner-books/articles/return-a-book');
  expect((await request.get('/kwoking')).status()).toBe(404);
});

test('The article states the figures in force, proven by their clauses, with an example worked through', async ({
  page,
}) => {
  await page.goto('/corner-books/articles/return-a-book');
  await expect(page.getByRole('main')).toContainText('Yes, up to 14 days§ after delivery, for 80 %§');
  await expect(page.getByRole('region', { name: 'An example' })).toContainText('EUR 12.00');
  const clauses = page.getByRole('complementary', { name: 'The clauses this rests on' });
  await expect(clauses.getByRole('blockquote')).toHaveText([
    'A book can be returned up to 14 days after delivery for 80 % of its price.',
    'A book that has been read is taken back for 50 % of its price.',
  ]);
});

test('The search finds the article, while typing and on its page', async ({ page }) => {
  const article = 'Can I bring a book back?';
  await page.goto('/corner-books');
  await page.getByLabel('Search the answers').pressSequentially('bring back');
  const suggestions = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(suggestions.getByRole('option').first()).toHaveText(article);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/corner-books/search?q=bring+back');
  await expect(page.getByRole('status')).toHaveText('1 answer for “bring back”');
  await page.getByRole('main').getByRole('link', { name: article }).click();
  await expect(page.getByRole('heading', { level: 1, name: article })).toBeVisible();
});

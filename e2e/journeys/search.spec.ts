import { expect, type Page, test } from '@playwright/test';

const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const box = (page: Page) => page.getByLabel('Search the answers');

async function type(page: Page, words: string): Promise<void> {
  await page.goto('/kwoking');
  await box(page).pressSequentially(words);
}

test('Typing suggests articles, counts them aloud, and offers all results last', async ({ page }) => {
  await type(page, 'cancel my order');
  await expect(suggestions(page).getByRole('option')).toHaveCount(7);
  await expect(suggestions(page).getByRole('option').first()).toHaveText('How can I cancel my order?');
  await expect(suggestions(page).getByRole('option').last()).toHaveText('All results for “cancel my order”');
  await expect(page.getByRole('status')).toHaveText('6 suggestions');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
});

test('The arrow keys walk through the suggestions and back into the box, and Enter opens one', async ({
  page,
}) => {
  await type(page, 'cancel my order');
  const options = suggestions(page).getByRole('option');
  const selected = suggestions(page).getByRole('option', { selected: true });
  await expect(options).toHaveCount(7);
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveText('How can I cancel my order?');
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(selected).toHaveAttribute('id', active ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveText('All results for “cancel my order”');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveText('How can I cancel my order?');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kwoking/articles/cancel-order');
});

test('Escape closes the suggestions and keeps the words; the arrow opens them again', async ({ page }) => {
  await type(page, 'refund');
  await expect(suggestions(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('refund');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page)).toBeVisible();
});

test('Enter without a chosen suggestion shows all results', async ({ page }) => {
  await type(page, 'refund');
  await expect(suggestions(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kwoking/search?q=refund');
});

test('A click on a suggestion opens it', async ({ page }) => {
  await type(page, 'cancel my order');
  await suggestions(page).getByRole('option', { name: 'How can I cancel my order?' }).click();
  await expect(page).toHaveURL('/kwoking/articles/cancel-order');
});

test('Leaving the box closes the suggestions', async ({ page }) => {
  await type(page, 'refund');
  await expect(suggestions(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(suggestions(page)).toBeHidden();
});

test('Where nothing matches it is said, and Enter shows the procedures and the contact', async ({ page }) => {
  await type(page, 'zzzzqqq');
  await expect(page.getByRole('status')).toHaveText(
    'No article matches. Press Enter to see procedures and contact.',
  );
  await expect(suggestions(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kwoking/search?q=zzzzqqq');
  await expect(page.getByRole('status')).toHaveText('No answers for “zzzzqqq”');
  const procedures = page.getByRole('region', { name: 'See what you get back' });
  await expect(procedures.getByRole('link')).toHaveText([
    'Cancel an order',
    'Return an item',
    'Report damage or a defect',
  ]);
  await expect(page.getByRole('region', { name: 'Ask customer care' }).getByRole('link')).toHaveAttribute(
    'href',
    /^mailto:care@kwoking\.example/,
  );
});

test('Markup that is searched for is shown as text', async ({ page }) => {
  await type(page, '<img src=x onerror=alert(1)> refund');
  await expect(suggestions(page).getByRole('option').last()).toHaveText(
    'All results for “<img src=x onerror=alert(1)> refund”',
  );
  await expect(suggestions(page).locator('img')).toHaveCount(0);
});

for (const query of ['cancel my order', 'refund', 'customs tax', 'where is my package']) {
  test(`The page of results for "${query}" has the order of /api/kwoking/search`, async ({
    page,
    request,
  }) => {
    const answer = await request.get('/api/kwoking/search', { params: { q: query } });
    const { results }: { results: { slug: string; title: string }[] } = await answer.json();
    expect(results.length).toBeGreaterThan(1);
    await page.goto(`/kwoking/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(`${results.length} answers for “${query}”`);
    const links = page.getByRole('status').locator('xpath=following-sibling::ol').getByRole('link');
    await expect(links).toHaveText(results.map(({ title }) => title));
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(results.map(({ slug }) => `/kwoking/articles/${slug}`));
  });
}

test('A question that names a figure is answered by its clauses first, in the box and on the page, and opens the wizard', async ({
  page,
}) => {
  await type(page, 'how much if already shipped');
  const first = suggestions(page).getByRole('option').first();
  await expect(first).toHaveText(
    'Cancel an order: If the store can still stop the parcel, the handling fee is 50 %, and the shipping is not refunded. (1 of 2)',
  );
  await expect(first).toHaveAttribute('href', '/kwoking/cancel?stage=shipped');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Cancel an order' });
  await expect(answer.getByRole('listitem')).toHaveCount(2);
  await expect(answer.getByRole('link', { name: 'Clause cancel.intercepted', exact: true })).toHaveAttribute(
    'href',
    '/kwoking/policy#cancel.intercepted',
  );
  await answer.getByRole('link', { name: 'Work it out for your order' }).click();
  await expect(page).toHaveURL('/kwoking/cancel?stage=shipped');
});

test('What was typed before the search had loaded is suggested for once it has', async ({ page }) => {
  await page.route('**/search-material', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await type(page, 'coupon');
  await expect(suggestions(page)).toBeVisible();
});

test('Where the search cannot be loaded, the box stays a form', async ({ page }) => {
  await page.route('**/search-material', (route) => route.abort());
  await type(page, 'coupon');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kwoking/search?q=coupon');
});

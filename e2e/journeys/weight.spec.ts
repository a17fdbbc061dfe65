import { expect, type Page, type Request, test } from '@playwright/test';
import { ESTIMATES, QUESTIONS, READING_PAGES, REQUEST_FORM } from '../support/addresses';
import { wake } from '../support/answer';
import { weigh } from '../support/weigh';

const UNTOUCHED_LIMIT = 2_000;
const SEARCHED_LIMIT = 45_000;
const QUESTION_LIMIT = 165_000;
const ARTICLE_LIMIT = 15_000;

/** The articles with most in them: a table of every case, an example, what waiting costs and what to do. */
const FULL_ARTICLES = ['/kwoking/articles/return-policy', '/kwoking/articles/cancel-order'];

/** What a page loads from now on. */
function watch(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return requests;
}

/** Bytes of scripts, and of what they fetch, as they came over the line: compressed, without headers. */
async function scriptBytes(requests: readonly Request[]): Promise<number> {
  const loaded = requests.filter((request) => ['script', 'fetch', 'xhr'].includes(request.resourceType()));
  const sizes = await Promise.all(loaded.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/** Bytes of the workers' scripts, compressed: a worker's own script is not among the page's requests. */
async function workerBytes(page: Page): Promise<number> {
  const weights = await Promise.all(page.workers().map((worker) => weigh(worker.url())));
  return weights.reduce((sum, { body }) => sum + body, 0);
}

for (const [kind, address] of Object.entries(READING_PAGES)) {
  test(`On ${kind} scripts are at most 2,000 bytes, and at most 45,000 more once somebody searches`, async ({
    page,
  }) => {
    const requests = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const untouched = await scriptBytes(requests);
    // By its form: once focused it is a combobox and a search box no longer.
    const search = page.getByRole('search').locator('input');
    let searched = 0;
    if ((await search.count()) > 0) {
      requests.length = 0;
      await search.fill('');
      await search.pressSequentially('refund');
      await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
      searched = (await scriptBytes(requests)) + (await workerBytes(page));
    }
    console.log(`weight: ${kind} (${address}): ${untouched} bytes untouched, ${searched} more on searching`);
    expect(untouched).toBeLessThanOrEqual(UNTOUCHED_LIMIT);
    expect(searched).toBeLessThanOrEqual(SEARCHED_LIMIT);
    await expect(page.locator('script:not([src]):not([type="application/ld+json"])')).toHaveCount(0);
  });

  test(`On ${kind} none of the framework's scripts is loaded`, async ({ page }) => {
    const requests = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const scripts = requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => path.startsWith('/_next/'))).toEqual([]);
  });
}

for (const address of FULL_ARTICLES) {
  test(`All of ${address} is at most 15,000 bytes, headers included`, async ({ page }) => {
    const requests = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
    console.log(`weight: all of ${address}: ${bytes} bytes in ${requests.length} requests`);
    expect(bytes).toBeLessThanOrEqual(ARTICLE_LIMIT);
  });
}

for (const [kind, address] of Object.entries({ ...QUESTIONS, 'for a request': REQUEST_FORM })) {
  test(`On a page that asks ${kind} scripts are at most 2,000 bytes, and 165,000 once somebody is there`, async ({
    page,
  }) => {
    const requests = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const untouched = await scriptBytes(requests);
    await wake(page);
    const bytes = await scriptBytes(requests);
    console.log(`weight: question, ${kind} (${address}): ${untouched} bytes untouched, ${bytes} in all`);
    expect(untouched).toBeGreaterThan(0);
    expect(untouched).toBeLessThanOrEqual(UNTOUCHED_LIMIT);
    expect(bytes).toBeLessThanOrEqual(QUESTION_LIMIT);
  });
}

for (const [kind, address] of Object.entries(ESTIMATES)) {
  test(`On ${kind} scripts are at most 2,000 bytes, whatever somebody does`, async ({ page }) => {
    const requests = watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.mouse.move(100, 100);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    const bytes = await scriptBytes(requests);
    console.log(`weight: ${kind} (${address}): ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(UNTOUCHED_LIMIT);
  });
}

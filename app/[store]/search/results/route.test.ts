import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET as json } from '@/app/api/[store]/search/route';
import { closeDatabase, database } from '@/lib/requests/storage/open-database';
import { searchesWithoutResult } from '@/lib/searches/searches-without-result';
import { GET } from './route';

const FRAME = '<html><head><title>Search</title></head><body><main id="main">old</main></body></html>';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-results-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.stubGlobal('fetch', async () => new Response(FRAME));
});
afterEach(async () => {
  await closeDatabase();
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const context = { params: Promise.resolve({ store: 'kwoking' }) };
const pageFor = async (query: string) =>
  (await GET(new Request(`https://shop.example/kwoking/search?${query}`), context)).text();

test('The query stands in the title and in the form', async () => {
  const page = await pageFor('q=wrong+address');
  expect(page).toContain('<title>wrong address · Search · Kwoking Help</title>');
  expect(page).toMatch(/<input[^>]*value="wrong address"/);
  expect(page.match(/<h1/g)).toHaveLength(1);
});

test('The page lists the same answers as the JSON, in the same order, and says how many', async () => {
  const page = await pageFor('q=refund');
  const asked = new Request('https://shop.example/api/kwoking/search?q=refund');
  const { results } = await (await json(asked, context)).json();
  const linked = [...page.matchAll(/href="\/kwoking\/articles\/([\w-]+)"/g)].map(([, slug]) => slug);
  expect(linked).toEqual(results.map(({ slug }: { slug: string }) => slug));
  expect(page).toContain(`<p role="status" class="text-muted">${results.length} answers for “refund”</p>`);
});

test('Where nothing answers, the page says so, and the topics, procedures and contact remain', async () => {
  const page = await pageFor('q=xyzzyxyzzy');
  expect(page).toContain('No answers for “xyzzyxyzzy”');
  expect(page).toContain('/kwoking/topics/returns');
  expect(page).toContain('href="/kwoking/cancel"');
  expect(page).toContain('mailto:care@kwoking.example');
});

test('An empty query shows the page before a search', async () => {
  const page = await pageFor('q=+');
  expect(page).toContain('<title>Search · Kwoking Help</title>');
  expect(page).not.toContain('role="status"');
});

test('Markup in a query is shown as it was typed, never run', async () => {
  const page = await pageFor(`q=${encodeURIComponent('</title><script>alert(1)</script>"$&')}`);
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;$&amp;');
});

test('A store that does not exist is not found', async () => {
  const params = Promise.resolve({ store: 'nobody' });
  expect((await GET(new Request('https://shop.example/nobody/search?q=a'), { params })).status).toBe(404);
});

test('A search that finds nothing is counted, one that finds something is not', async () => {
  await pageFor('q=refund');
  await pageFor('q=xyzzyxyzzy');
  await vi.waitFor(async () =>
    expect(await searchesWithoutResult(await database(), 'kwoking')).toMatchObject({ known: [], others: 1 }),
  );
});

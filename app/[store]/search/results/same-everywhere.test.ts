import { beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as json } from '@/app/api/[store]/search/route';
import { GET as material } from '@/app/api/[store]/search-material/route';
import { wizardAddress } from '@/lib/policy/addresses';
import { allStores } from '@/lib/policy/stores';
import { ANY_QUERIES } from '@/lib/search/any-queries.test-support';
import { suggestionRows } from '@/lib/search/browser/suggestion-rows';
import { createSearch, type Search } from '@/lib/search/search';
import { trimQuery } from '@/lib/search/words';
import { GET as page } from './route';

vi.mock('@/lib/searches/count-search');

const FRAME = '<html><head><title>Search</title></head><body><main id="main">old</main></body></html>';

const QUERIES = {
  ...ANY_QUERIES,
  'a question of a shopper': 'where is my parcel',
  'a question with a figure': 'return after 70 days',
  'a question with typing errors': 'refnd not recieved',
};

describe.each(allStores())('Page, JSON and suggestions of $name', (store) => {
  const context = { params: Promise.resolve({ store: store.id }) };
  let inBrowser: Search;

  beforeAll(async () => {
    vi.stubGlobal('fetch', async () => new Response(FRAME));
    const sent = await material(new Request('https://shop.example/'), context);
    inBrowser = createSearch(await sent.json());
    return () => vi.unstubAllGlobals();
  });

  test.each(Object.entries(QUERIES))('answer %s, and alike', async (_, typed) => {
    // What a form sends: half an emoji becomes the sign for what cannot be read.
    const address = `/${store.id}/search?${new URLSearchParams({ q: typed })}`;
    const query = new URL(`https://shop.example${address}`).searchParams.get('q') ?? '';

    const answered = await json(new Request(`https://shop.example/api${address}`), context);
    expect(answered.status).toBe(200);
    const { answer, results, query: searched } = await answered.json();
    expect(searched).toBe(trimQuery(query));
    const slugs = results.map(({ slug }: { slug: string }) => slug);

    const shown = await page(new Request(`https://shop.example${address}`), context);
    expect(shown.status).toBe(200);
    const html = await shown.text();
    expect(html).not.toContain('<script>alert');
    const linked = [...html.matchAll(new RegExp(`href="/${store.id}/articles/([\\w-]+)"`, 'g'))];
    expect(linked.map(([, slug]) => slug)).toEqual(slugs);

    const found = inBrowser(query);
    const rows = suggestionRows(found, { store: store.id, query, searchPage: `/${store.id}/search` });
    const suggested = rows.map((row) => row.address);
    const own = found.answer ? [wizardAddress(store, found.answer.procedure, found.answer.facts)] : [];
    const articles = slugs.slice(0, 6).map((slug: string) => `/${store.id}/articles/${slug}`);
    expect(suggested.slice(0, -1)).toEqual([...own, ...articles]);
    expect(answer?.url).toBe(own[0]);
    if (answer) expect(html).toContain(`href="${answer.url.replaceAll('&', '&amp;')}"`);
  });
});

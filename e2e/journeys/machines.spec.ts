import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { type APIRequestContext, expect, test } from '@playwright/test';

const ARTICLE = '/kwoking/articles/cancel-order';

/** The path of a whole address: which host it names is the deployment's affair. */
const pathOf = (address: string) => new URL(address).pathname;

/** The statuses of addresses, asked a few at a time; those that answer 200 are left out. */
async function missing(request: APIRequestContext, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const status = (await request.get(pathOf(address))).status();
    if (status !== 200) found.push(`${status} ${address}`);
  }
  return found;
}

for (const [address, type] of [
  ['/sitemap.xml', 'application/xml'],
  ['/robots.txt', 'text/plain'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/api/openapi.json', 'application/json'],
  ['/api/health', 'application/json'],
  [`${ARTICLE}.md`, 'text/markdown; charset=utf-8'],
  ['/kwoking/picture.png', 'image/png'],
  ['/kwoking/cancel/picture.png', 'image/png'],
] as const) {
  test(`${address} is there, as ${type}`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(type);
  });
}

test('An article that is not there is not there as Markdown either', async ({ request }) => {
  const answer = await request.get('/kwoking/articles/nothing.md');
  expect(answer.status()).toBe(404);
  expect(answer.headers()['content-type']).toContain('text/html');
});

test('Every address in the sitemap answers', async ({ request }) => {
  test.setTimeout(60_000);
  const text = await (await request.get('/sitemap.xml')).text();
  const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(100);
  expect(await missing(request, addresses)).toEqual([]);
});

test('Every address in llms.txt answers; the one of the tools takes messages only', async ({ request }) => {
  test.setTimeout(60_000);
  const text = await (await request.get('/llms.txt')).text();
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(80);
  const tools = addresses.filter((address) => pathOf(address) === '/api/mcp');
  expect(await missing(request, addresses)).toEqual(tools.map((address) => `405 ${address}`));
});

test('An article tells machines what it is, and where its Markdown and its picture are', async ({
  page,
  request,
}) => {
  await page.goto(ARTICLE);
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(data.map((text) => JSON.parse(text))).toEqual([
    expect.objectContaining({ '@type': 'Article', headline: 'How can I cancel my order?' }),
    expect.objectContaining({ '@type': 'BreadcrumbList' }),
  ]);
  const markdown = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
  expect(markdown).toBe(`${ARTICLE}.md`);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(pathOf(picture ?? '')).toBe(`${ARTICLE}/picture.png`);
  expect(await missing(request, [picture ?? ''])).toEqual([]);
});

test('An assistant asks for an estimate with the clauses that prove it', async ({ baseURL }) => {
  const client = new Client({ name: 'an assistant', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/api/mcp', baseURL)));
  const facts = { stage: 'shipped', orderTotal: '100.00', shippingPaid: '15.00' };
  const { structuredContent } = await client.callTool({
    name: 'ask_estimate',
    arguments: { store: 'kwoking', procedure: 'cancel', facts },
  });
  expect(structuredContent).toMatchObject({
    outcomes: [
      { refund: { min: '35.00', max: '35.00' }, clauses: expect.arrayContaining(['cancel.intercepted']) },
      { refund: { min: '25.00', max: '25.00' }, clauses: expect.arrayContaining(['cancel.not-intercepted']) },
    ],
  });
  await client.close();
});

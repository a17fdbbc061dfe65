import { expect, test } from '@playwright/test';
import { htmlFaults } from './checks/valid-html';

test('The HTML of every page that search engines are told of is valid', async ({ request }) => {
  test.setTimeout(120_000);
  const map = await (await request.get('/sitemap.xml')).text();
  const pages = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const address of pages)
    expect.soft(await htmlFaults(await (await request.get(address)).text()), address).toEqual([]);
});

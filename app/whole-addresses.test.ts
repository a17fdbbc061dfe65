import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as llms } from './llms.txt/route';
import robots from './robots';
import sitemap from './sitemap';

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://help.example');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('What names whole addresses takes them from SITE_URL', () => {
  test('The sitemap has every page for reading, dated where the policy says since when', () => {
    const pages = sitemap();
    expect(pages).toContainEqual({ url: 'https://help.example/' });
    expect(pages).toContainEqual({ url: 'https://help.example/kwoking/topics/returns' });
    expect(pages).toContainEqual({
      url: 'https://help.example/kwoking/articles/cancel-order',
      lastModified: '2025-01-01',
    });
    expect(pages).toContainEqual({ url: 'https://help.example/kwoking/policy', lastModified: '2025-01-01' });
    expect(pages).toContainEqual({ url: 'https://help.example/kwoking/articles/tracking-order' });
    expect(pages.filter(({ url }) => /requests|search|api|\?/.test(url))).toEqual([]);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });

  test('Robots are kept from requests and told of the sitemap', () => {
    expect(robots()).toEqual({
      rules: { userAgent: '*', allow: '/', disallow: '/*/requests/' },
      sitemap: 'https://help.example/sitemap.xml',
    });
  });

  test('The text for language models has a title, a summary, and sections of links', async () => {
    const text = await llms().text();
    expect(text).toMatch(/^# Help center\n\n> Answers about cancelling/);
    expect(text).toContain(
      '\n## Interfaces\n\n- [OpenAPI](https://help.example/api/openapi.json): every route',
    );
    expect(text).toContain(
      '\n## Kwoking\n\n- [Policy](https://help.example/api/kwoking/policy): every clause',
    );
    expect(text).toContain(
      '- [How can I cancel my order?](https://help.example/kwoking/articles/cancel-order.md): Orders\n',
    );
    const lists = text.slice(text.indexOf('## Interfaces')).split('\n').filter(Boolean);
    expect(
      lists.filter((line) => !/^(## .+|- \[.+\]\(https:\/\/help\.example\/\S+\): .+)$/.test(line)),
    ).toEqual([]);
  });
});

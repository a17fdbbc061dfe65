import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { articlesOf, findArticle } from '@/lib/articles/article';
import { consult } from '@/lib/engine/consult';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { articleBody } from './article-body';

const kwoking = findStore('kwoking') as Store;
const NOW = { ms: Date.UTC(2026, 2, 1), offsetMinutes: 0 };
const copies = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(copies, { recursive: true }));

const rendered = async (store: Store, slug: string) => {
  const article = findArticle(store.id, slug);
  if (!article) throw new Error(`no article ${slug}`);
  return renderToStaticMarkup(await articleBody(store, article));
};

describe('Every article of every store', () => {
  test('There are 48 articles of Kwoking', () => {
    expect(articlesOf('kwoking')).toHaveLength(48);
  });

  test.each(articlesOf('kwoking').map(({ slug }) => slug))(
    '%s renders, answer first, with links that lead somewhere',
    async (slug) => {
      const html = await rendered(kwoking, slug);
      expect(html.startsWith('<div class="answer">')).toBe(true);
      expect(html).not.toMatch(/\{[a-z]/);
      for (const [, target = ''] of html.matchAll(/href="\/kwoking\/articles\/([^"]+)"/g)) {
        expect(findArticle('kwoking', target), `${slug} links to ${target}`).toBeDefined();
      }
      for (const [, procedure = '', query = ''] of html.matchAll(
        /href="\/kwoking\/(cancel|return|claim)\??([^"]*)"/g,
      )) {
        const facts = new URLSearchParams(query.replaceAll('&amp;', '&'));
        const verdict = consult(kwoking, procedure, facts, { now: NOW, currencyOf });
        expect(verdict?.status, `${slug} links to ${procedure}?${query}`).not.toBe('invalid');
      }
      for (const [, id = ''] of html.matchAll(/href="(?:\/kwoking\/policy)?#([^"]+)"/g)) {
        expect(kwoking.versions[0]?.clauses[id], `${slug} cites ${id}`).toBeDefined();
      }
    },
  );

  test.each(articlesOf('kwoking').map(({ slug, related }) => [slug, related] as const))(
    '%s names related articles that exist',
    (_, related) => {
      expect(related.filter((slug) => !findArticle('kwoking', slug))).toEqual([]);
    },
  );
});

describe('Figures come from the policy alone', () => {
  test('A fee changed to 12 % in the policy stands as 12 % in the article, its table and its clause', async () => {
    cpSync('content/kwoking', join(copies, 'kwoking'), { recursive: true });
    const file = join(copies, 'kwoking/policy/2025-01-01/clauses/cancel.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('fee: 10 %', 'fee: 12 %'));
    const html = await rendered(readStore(copies, 'kwoking'), 'cancel-order');
    expect(html.match(/12 %/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).not.toContain('10 %');
  });
});

describe('What to do now, by the engine', () => {
  const boxOf = async (id: string, slug: string) => {
    const [, box = ''] =
      /<section aria-labelledby="next-step"[^>]*>([\s\S]*?)<\/section>/.exec(
        await rendered(findStore(id) as Store, slug),
      ) ?? [];
    return box.replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0]+/g, ' ');
  };

  // 90.00 of which 12.00 are shipping: less 10 %; 78.00 less 12.00; less 60 % and 12.00.
  test('An order cancelled on the day after: cancelling leaves most, then returning, refusing, changing', async () => {
    expect(await boxOf('kwoking', 'cancel-order')).toMatch(
      /Cancel before it ships: USD 81\.00 .*more than any other option can\..*Accept the parcel and return it unused USD 66\.00 Refuse the parcel at the door USD 24\.00 Change the order Your order, changed/,
    );
  });

  test.each([
    ['kwoking', 'return-policy', 'Return it unused: USD 40.00'],
    ['kwoking', 'return-item', 'Return it unused: USD 19.50'],
    ['device-store', 'return-product', 'Return it for a refund: USD 70.50'],
    ['device-store', 'return-costs', 'Return it for a refund: USD 5.50'],
    ['device-store', 'cancel-order', 'Return it for a refund: USD 80.00'],
    ['kgm-brand', 'return-any-time', 'Return it, sent by yourself: USD 35.20'],
    ['kgm-brand', 'return-shipping', 'Return it, sent by yourself: USD 75.00'],
    ['kgm-brand', 'cancel-order', 'Return it, sent by yourself: USD 53.50'],
    ['ali-shipping', 'cancel-order', 'Have your buyer refuse the package at the door: USD 34.50'],
    ['ali-shipping', 'refuse-at-door', 'Have your buyer refuse the package at the door: USD 48.00'],
    ['ali-shipping', 'return-to-origin', 'Report the return to origin: USD 27.80'],
    ['ali-shipping', 'buyer-returns', 'Have your buyer refuse the package at the door: USD 30.00'],
  ])('%s, %s: %s', async (store, slug, best) => {
    expect(await boxOf(store, slug)).toContain(best);
  });

  test('Its links carry what a reader of the article is known to have, and nothing of the example', async () => {
    const html = await rendered(kwoking, 'cancel-order');
    const [box = ''] = /<section aria-labelledby="next-step"[\s\S]*?<\/section>/.exec(html) ?? [];
    expect([...box.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href)).toEqual([
      '/kwoking/cancel?stage=preparing',
      '/kwoking/cancel?stage=shipped',
    ]);
  });

  test('Where time takes money away, the example has a chart of it, from its own moment on', async () => {
    const html = await rendered(kwoking, 'cancel-order');
    expect(html).toContain('Money back from 3 Mar, 09:00 on: USD\u00A081.00, then USD\u00A072.00.');
    expect(html).toContain('>3 Mar, 09:00</text>');
  });

  test('Where it does not, there is none', async () => {
    expect(await rendered(findStore('kgm-brand') as Store, 'return-any-time')).not.toContain('<svg');
  });
});

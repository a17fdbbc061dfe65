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

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** A deployment that has one store more: a folder, no code. Everything is loaded anew from there. */
const deployment = mkdtempSync(join(tmpdir(), 'fifth-store-'));
const world = async () => ({
  now: { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 },
  currencyOf: (await import('@/lib/money/currency')).currencyOf,
});

beforeAll(async () => {
  mkdirSync(join(deployment, 'content'));
  cpSync('content', join(deployment, 'content'), { recursive: true });
  cpSync('e2e/support/stores/corner-books', join(deployment, 'content', 'corner-books'), { recursive: true });
  vi.spyOn(process, 'cwd').mockReturnValue(deployment);
  vi.resetModules();
  const { findStore, currentPolicy } = await import('@/lib/policy/stores');
  const { readCatalogue } = await import('@/lib/articles/catalogue');
  const { composeMdx } = await import('@/lib/articles/compose-mdx');
  const store = findStore('corner-books');
  if (!store) throw new Error('the fifth store is not there');
  const articles = join(deployment, 'content', 'corner-books', 'articles');
  mkdirSync(articles);
  for (const entry of readCatalogue(join(deployment, 'content'), store.id, Object.keys(store.topics))) {
    writeFileSync(join(articles, `${entry.slug}.mdx`), composeMdx(entry, currentPolicy(store)));
  }
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(deployment, { recursive: true });
});

describe('A fifth store is a folder', () => {
  test('Its wizard asks the questions of the version that judges the order, and ends in an estimate', async () => {
    const { findStore } = await import('@/lib/policy/stores');
    const { readPageFacts } = await import('@/lib/wizard/page-facts');
    const { wizardPage } = await import('@/lib/wizard/wizard-page');
    const store = findStore('corner-books');
    const procedure = store?.versions[1]?.procedures.return;
    if (!store || !procedure) throw new Error('no such procedure');
    const here = await world();
    const view = (query: Record<string, string>) =>
      wizardPage(store, procedure, readPageFacts(query, store), here).view;
    expect(view({})).toMatchObject({ kind: 'question', fact: 'orderedOn' });
    const old = { orderedOn: '2026-02-28' };
    expect(view(old)).toMatchObject({ kind: 'question', fact: 'signedCopy' });
    expect(view({ ...old, signedCopy: 'no' })).toMatchObject({ kind: 'question', fact: 'deliveredOn' });
    const now = { orderedOn: '2026-03-01' };
    expect(view(now)).toMatchObject({ kind: 'question', fact: 'deliveredOn' });
    const delivered = { ...now, deliveredOn: '2026-03-04' };
    expect(view(delivered)).toMatchObject({ kind: 'question', fact: 'readAlready' });
    const unread = { ...delivered, readAlready: 'no' };
    expect(view(unread)).toMatchObject({ kind: 'question', fact: 'itemPrice' });
    expect(view({ ...unread, itemPrice: '15' })).toMatchObject({ kind: 'estimate' });
  });

  test('Its article says what its policy says, with the example worked through', async () => {
    const { findStore } = await import('@/lib/policy/stores');
    const { findArticle } = await import('@/lib/articles/article');
    const { articleBody } = await import('@/components/articles/article-body');
    const store = findStore('corner-books');
    const article = findArticle('corner-books', 'return-a-book');
    if (!store || !article) throw new Error('no such article');
    const html = renderToStaticMarkup(await articleBody(store, article));
    expect(html).toContain('Yes, up to <span class="figure">14 days');
    expect(html).toContain('EUR\u00a012.00');
    expect(html).toContain('href="/corner-books/return"');
  });

  test('Its JSON gives the estimate, and refuses in its own words', async () => {
    const { GET } = await import('./api/[store]/[procedure]/route');
    const ask = async (query: string) => {
      const params = Promise.resolve({ store: 'corner-books', procedure: 'return' });
      const answer = await GET(new Request(`http://localhost/api/corner-books/return?${query}`), { params });
      return { status: answer.status, body: await answer.json() };
    };
    const asOf = 'asOf=2026-03-11T18:00:00%2B01:00';
    const book = `deliveredOn=2026-03-01&itemPrice=15.00&${asOf}`;
    expect((await ask(`orderedOn=2026-02-28&signedCopy=no&${book}`)).body).toMatchObject({
      policy: '2026-01-01',
      currency: 'EUR',
      outcomes: [
        { id: 'partial', refund: { min: '13.50', max: '13.50' }, until: '2026-03-11T23:59:59+01:00' },
      ],
    });
    expect((await ask(`orderedOn=2026-03-01&readAlready=no&${book}`)).body).toMatchObject({
      policy: '2026-03-01',
      outcomes: [
        { id: 'partial', refund: { min: '12.00', max: '12.00' }, until: '2026-03-15T23:59:59+01:00' },
      ],
    });
    const refused = await ask(`orderedOn=2026-02-28&signedCopy=maybe&${asOf}`);
    expect(refused.status).toBe(400);
    expect(refused.body.problems).toEqual([
      { fact: 'signedCopy', message: 'Signed copy: choose one of yes, no.' },
    ]);
  });

  test('An unknown store is not found', async () => {
    const { GET } = await import('./api/[store]/[procedure]/route');
    const params = Promise.resolve({ store: 'sixth-store', procedure: 'return' });
    expect((await GET(new Request('http://localhost/api/sixth-store/return'), { params })).status).toBe(404);
  });
});

import { gzipSync } from 'node:zlib';
import { markdownTable } from '@/lib/engine/bench/table';
import type { Bench, Section } from '../finding';
import { ARTICLE, LIVE_PAGES, PAGES, type PageName } from '../kinds-of-page';
import { KINDS } from '../line/kind';
import { type Load, load } from '../line/load';
import { FAST, SLOW } from '../line/speed';
import { kB, sum } from '../line/sum';
import type { Received } from '../line/tap';
import { middle } from '../middle';
import { articleSlugs, STORE } from '../peers/articles';
import { atMost } from '../targets';
import { purposeTable } from './purpose-table';
import { speedTable } from './speed-table';

/** How often each page is opened at each speed; the median counts. */
const VISITS = 3;

/** A page of any site, with its visits so far. */
export interface Measured {
  readonly name: string;
  readonly address: string;
  readonly fast: Load[];
  readonly slow: Load[];
}

/** What pages weigh and how fast they show, ours and those of the peers in turn, so that a busy moment meets all alike. */
export async function weightSection({ browser, site, peers }: Bench): Promise<Section> {
  const pages: Measured[] = [
    ...Object.entries(PAGES).map(([name, path]) => ({ name, address: `${site}${path}` })),
    ...peers.map(({ name, article }) => ({ name: `article, ${name}`, address: article(ARTICLE) })),
  ].map((page) => ({ ...page, fast: [], slow: [] }));
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const { name, address, fast, slow } of pages) {
      fast.push(await load(browser, address, FAST, LIVE_PAGES.includes(name as PageName) && visit === 0));
      slow.push(await load(browser, address, SLOW));
    }
  }
  const heaviest = await heaviestArticle(browser, site);
  const slowLcp = (wanted: string) =>
    middle((pages.find(({ name }) => name === wanted)?.slow ?? []).map(({ lcp }) => lcp));
  const beside = slowLcp('article') / slowLcp('article, plain HTML');
  const own = pages.filter(({ name }) => name in PAGES);
  return {
    text: [
      '## What arrives with a page',
      `Bytes as they came (gzip), in kB without headers by kind; the last two columns are all of them without headers, and with those of the answers (\`encodedDataLength\`).`,
      weightTable(pages),
      `The heaviest of ${heaviest.count} articles is \`${heaviest.slug}\`: ${kB(heaviest.body)} kB (${kB(heaviest.whole)} with headers) in ${heaviest.requests} requests.`,
      '## What the bytes are',
      purposeTable(own.flatMap(({ fast }) => [...(fast[0]?.received ?? []), ...(fast[0]?.afterTouch ?? [])])),
      '## How fast it shows',
      `Medians of ${VISITS} visits, milliseconds.`,
      speedTable(pages),
    ].join('\n\n'),
    found: [
      atMost('The heaviest article, headers too', 15, heaviest.whole / 1000, 'kB'),
      atMost('The heaviest article', 6, heaviest.requests, 'requests'),
      ...(Number.isNaN(beside)
        ? []
        : [atMost("An article's LCP beside the plain page's, slow", 1.2, beside, 'times')]),
      ...own.map(({ name, slow }) =>
        atMost(`TBT of ${name}, slow`, 0, middle(slow.map(({ tbt }) => tbt)), 'ms'),
      ),
    ],
  };
}

function weightTable(pages: readonly Measured[]): string {
  const row = (name: string, received: readonly Received[]) => {
    const { kinds, body, whole, requests } = sum(received);
    return [name, ...KINDS.map((kind) => kB(kinds[kind])), String(requests), kB(body), kB(whole)];
  };
  return markdownTable([
    ['page', ...KINDS, 'requests', 'all', 'with headers'],
    ...pages.flatMap(({ name, fast: [first] }) => [
      row(name, first?.received ?? []),
      ...(first?.afterTouch.length ? [row(`${name}, more once touched`, first.afterTouch)] : []),
    ]),
  ]);
}

/** The article with most HTML, opened; everything else that comes with an article is the same for all. */
async function heaviestArticle(browser: Bench['browser'], site: string) {
  const slugs = await articleSlugs(site);
  const addressOf = (slug: string) => `${site}/${STORE}/articles/${slug}`;
  const pages = await Promise.all(
    slugs.map(async (slug) => {
      const html = await (await fetch(addressOf(slug))).arrayBuffer();
      return { slug, bytes: gzipSync(html).length };
    }),
  );
  const [heaviest] = pages.toSorted((one, other) => other.bytes - one.bytes);
  if (!heaviest) throw new Error('The sitemap lists no article.');
  const { received } = await load(browser, addressOf(heaviest.slug), FAST);
  return { slug: heaviest.slug, count: slugs.length, ...sum(received) };
}

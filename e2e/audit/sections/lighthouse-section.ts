import { markdownTable } from '@/lib/engine/bench/table';
import type { Bench, Section } from '../finding';
import { installed, versionOf } from '../install';
import { ARTICLE, PAGES } from '../kinds-of-page';
import { atLeast } from '../targets';
import { CATEGORIES, type Category, type Judgement, judge } from './lighthouse';

/** The least performance wanted; everything else is 100 everywhere. */
const LEAST_PERFORMANCE: Readonly<Record<string, number>> = {
  home: 100,
  article: 100,
  search: 100,
  'wizard step': 98,
  estimate: 98,
};

/** What Lighthouse says of each page on a phone, and what it finds wanting. */
export async function lighthouseSection({ site, peers, runs }: Bench): Promise<Section> {
  const tools = installed('tools');
  const pages = [
    ...Object.entries(PAGES).map(([name, path]) => [name, `${site}${path}`] as const),
    ...peers.map(({ name, article }) => [`article, ${name}`, article(ARTICLE)] as const),
  ];
  const judged: (readonly [string, Judgement])[] = [];
  for (const [name, address] of pages) judged.push([name, await judge(tools, address, runs)]);
  const wanting = judged.flatMap(([name, { wanting }]) => wanting.map((words) => `* ${name}: ${words}`));
  return {
    text: [
      `## Lighthouse ${versionOf(tools, 'lighthouse')}, mobile`,
      `Its own simulated phone; the median of ${runs} runs by performance. Times in milliseconds.`,
      markdownTable([
        ['page', ...CATEGORIES, 'LCP', 'TBT', 'CLS'],
        ...judged.map(([name, { scores, lcp, tbt, cls }]) => [
          name,
          ...CATEGORIES.map((category) => String(scores[category])),
          lcp.toFixed(0),
          tbt.toFixed(0),
          cls.toFixed(3),
        ]),
      ]),
      ...(wanting.length > 0 ? [`Below full marks:\n\n${wanting.join('\n')}`] : []),
    ].join('\n\n'),
    found: judged.flatMap(([name, { scores }]) => {
      const performance = LEAST_PERFORMANCE[name];
      if (performance === undefined) return [];
      const least = (category: Category) => (category === 'performance' ? performance : 100);
      return CATEGORIES.map((category) =>
        atLeast(`Lighthouse, ${name}, ${category}`, least(category), scores[category]),
      );
    }),
  };
}

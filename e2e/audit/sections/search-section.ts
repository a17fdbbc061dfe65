import { markdownTable } from '@/lib/engine/bench/table';
import type { Bench, Section } from '../finding';
import { PAGES } from '../kinds-of-page';
import { FAST, SLOW, type Speed } from '../line/speed';
import { kB, sum } from '../line/sum';
import { middle, share } from '../middle';
import type { SearchPlace } from '../peers/peers';
import { atMost } from '../targets';
import { QUESTIONS } from './questions';
import { type Searched, search, TYPED_EVERY_MS } from './search';

/** From the last keystroke to the settled list, and what was loaded for it, ours and each peer's that has a search. */
export async function searchSection({ browser, site, peers }: Bench): Promise<Section> {
  const own: SearchPlace = {
    page: `${site}${PAGES.search}`,
    box: 'main site-search input',
    list: '#suggestions',
  };
  const places = [
    ['Recourse', own] as const,
    ...peers.flatMap(({ name, search }) => (search ? [[name, search] as const] : [])),
  ];
  const rows: string[][] = [];
  const found = [];
  for (const [name, place] of places) {
    const all = async (speed: Speed) => search(browser, place, QUESTIONS, speed);
    const fast = await all(FAST);
    const slow = await all(SLOW);
    rows.push([name, ...bytesOf(fast), ...timesOf(fast), ...timesOf(slow)]);
    if (place !== own) continue;
    found.push(
      atMost('Search, everything it loads', 45, sum(fast.all).body / 1000, 'kB'),
      atMost('Search, last keystroke to settled list, p50', 60, middle(fast.settled), 'ms'),
      atMost('Search, the same slow', 120, middle(slow.settled), 'ms'),
    );
  }
  const heads = ['first', 'p50', 'p95'];
  return {
    text: [
      '## Search',
      `${QUESTIONS.length} questions typed at ${Math.round(1000 / TYPED_EVERY_MS)} letters a second. Milliseconds from the last keystroke until the list that stays is painted: the first question, which waits for what is loaded, then the rest. kB without headers of what came from the first touch of the box on. In a worker, the line is slowed but not the processor, which the browser cannot do.`,
      markdownTable([
        [
          'site',
          'kB, first question',
          'kB, all',
          'with headers',
          ...heads,
          ...heads.map((head) => `slow, ${head}`),
        ],
        ...rows,
      ]),
    ].join('\n\n'),
    found,
  };
}

const bytesOf = ({ first, all }: Searched) => [kB(sum(first).body), kB(sum(all).body), kB(sum(all).whole)];

const timesOf = ({ firstSettled, settled }: Searched) =>
  [firstSettled, middle(settled), share(settled, 0.95)].map((ms) => ms.toFixed(0));

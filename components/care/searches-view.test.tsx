import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Day } from '@/lib/dates/day';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import type { SearchesWithoutResult } from '@/lib/searches/searches-without-result';
import { SearchesView } from './searches-view';

const store = findStore('kwoking') as Store;
const day = (text: string) => text as Day;
const textOf = (searches: SearchesWithoutResult) =>
  renderToStaticMarkup(<SearchesView stores={[{ store, searches }]} />).replace(/<[^>]*>/g, '|');

test('A store without such searches says that nothing is counted, and why that may be', () => {
  const text = textOf({ known: [], others: 0, since: null });
  expect(text).toContain('|Kwoking|');
  expect(text).toContain(
    'Nothing is counted. In the last 90 days either every search found an answer, or nobody searched.',
  );
});

test('Each search is shown with how often it came, and since when', () => {
  const text = textOf({
    known: [
      { words: 'gift wrapping', times: 12, firstOn: day('2026-02-03'), lastOn: day('2026-03-10') },
      { words: 'engraving', times: 3, firstOn: day('2026-03-01'), lastOn: day('2026-03-01') },
    ],
    others: 1,
    since: day('2026-01-20'),
  });
  expect(text).toContain('|gift wrapping|');
  expect(text).toContain('|12 times|, first on 3 February 2026, last on 10 March 2026|');
  expect(text).toContain('|3 times|, all on 1 March 2026|');
  expect(text).toContain('1 search in words that came fewer than 3 times. Counted since 20 January 2026.');
});

test('Of very many the 50 most frequent are shown, and the rest are counted', () => {
  const known = Array.from({ length: 60 }, (_, at) => ({
    words: `search ${at}`,
    times: 100 - at,
    firstOn: day('2026-03-01'),
    lastOn: day('2026-03-02'),
  }));
  const text = textOf({ known, others: 7, since: day('2026-03-01') });
  expect(text).toContain('search 49|');
  expect(text).not.toContain('search 50|');
  expect(text).toContain('10 more came less often. 7 searches in words that came fewer than 3 times.');
});

test('Markup that was searched for is text', () => {
  const known = [{ words: '<img src=x>', times: 3, firstOn: day('2026-03-01'), lastOn: day('2026-03-01') }];
  const page = renderToStaticMarkup(
    <SearchesView stores={[{ store, searches: { known, others: 0, since: day('2026-03-01') } }]} />,
  );
  expect(page).toContain('&lt;img src=x&gt;');
  expect(page).not.toContain('<img');
});

import type { Received } from './line/tap';

/** What each of our files is for, by what its path holds; the first that fits. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [
    /\/_next\/static\/css\//,
    'the styles of all that is read; wizards, requests and charts load a second sheet',
  ],
  [/\/_next\/static\/chunks\/wake-/, 'waits for a sign of life, then loads what makes a form live'],
  [/\/_next\/static\/chunks\/(webpack|main-app)-/, "starts the framework's scripts"],
  [
    /\/_next\/static\/chunks\/app\//,
    'the live form of a question, with the engine that reckons while one types',
  ],
  [/\/chunks\/4bd1b696-/, 'React'],
  [/\/_next\/static\/chunks\//, "the framework's router, or what live forms share (react-hook-form, zod)"],
  [/\/assets\/search\.js$/, 'loads the suggestions at the first focus of a search box'],
  [/\/assets\/search-worker\.js$/, 'the search itself, in a thread of its own'],
  [/\/assets\/search-/, 'the list of suggestions'],
  [/\/assets\/estimate\.js$/, 'the countdown, and the buttons that copy, print and share'],
  [/\/search-material$/, 'what the search knows: every article, phrasing and concept of the store'],
  [/\/icon\.svg$/, 'the icon of the tab'],
];

/** What something is for, in a few words. */
export function purposeOf({ address, kind }: Pick<Received, 'address' | 'kind'>): string {
  if (kind === 'HTML') return 'the page itself, readable as it is';
  const { pathname } = new URL(address);
  return PURPOSES.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'UNNAMED';
}

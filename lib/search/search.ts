import Fuse from 'fuse.js';
import { queryWords } from './query-words';
import type { SearchDocument, SearchResult } from './types';

/** Best answers first, at most 20. */
export type Search = (query: string) => SearchResult[];

const MOST_RESULTS = 20;

/** A result that scores less than this share of the best one shares a passing word with the query and answers something else. */
const WORTH_SHOWING = 0.15;

const OPTIONS = {
  useTokenSearch: true,
  threshold: 0.25,
  ignoreDiacritics: true,
  includeScore: true,
  // They stay in the catalogue's order until they are ranked below, which is what settles ties.
  shouldSort: false,
  keys: [
    { name: 'title', weight: 5 },
    { name: 'keywords', weight: 3 },
    { name: 'answer', weight: 1 },
    { name: 'text', weight: 0.5 },
    { name: 'topic', weight: 0.5 },
  ],
};

/**
 * The one search of a store's articles, behind the suggestions, the results page and the JSON. Any text is a query;
 * one that nothing answers gives an empty list. Equal scores keep the order of the documents.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const fuse = new Fuse(documents, OPTIONS);
  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    const results = fuse
      .search(words.join(' '))
      .map(({ item, score = 1 }) => asResult(item, 1 - score))
      .sort((one, other) => other.score - one.score);
    const best = results[0]?.score ?? 0;
    return results.filter(({ score }) => score >= best * WORTH_SHOWING).slice(0, MOST_RESULTS);
  };
}

const asResult = ({ slug, title, answer }: SearchDocument, score: number): SearchResult => ({
  slug,
  title,
  answer,
  score: Math.round(score * 1000) / 1000,
});

import Fuse from 'fuse.js';
import { queryWords } from './normalise-query';
import type { SearchDocument, SearchResult } from './types';

export type Search = (query: string) => SearchResult[];

/** The most results that any list shows. */
const RESULT_LIMIT = 20;

const OPTIONS = {
  useTokenSearch: true,
  threshold: 0.25,
  ignoreDiacritics: true,
  includeScore: true,
  // Results stay in the catalogue's order until `createSearch` ranks them, which settles ties.
  shouldSort: false,
  keys: [
    { name: 'title', weight: 5 },
    { name: 'keywords', weight: 3 },
    { name: 'answer', weight: 1.5 },
    { name: 'text', weight: 1 },
    { name: 'topic', weight: 0.5 },
  ],
};

/**
 * The one search of a store's articles: suggestions, results page and JSON all use it. Any text is a query; one that
 * nothing answers gives an empty list. Equal scores keep the catalogue's order.
 */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const fuse = new Fuse(documents, OPTIONS);
  return (query) => {
    const words = queryWords(query);
    if (words.length === 0) return [];
    return fuse
      .search(words.join(' '))
      .map(({ item: { slug, title, answer }, score = 1 }) => ({
        slug,
        title,
        answer,
        score: rounded(1 - score),
      }))
      .toSorted((one, other) => other.score - one.score)
      .slice(0, RESULT_LIMIT);
  };
}

const rounded = (score: number) => Math.round(score * 1000) / 1000;

import type { SearchResult } from '../types';

const MOST_SUGGESTIONS = 6;

/** One line of the list: what it says, and where it leads. */
export interface SuggestionRow {
  readonly text: string;
  readonly address: string;
}

/** The best answers, and last the way to all of them; no row at all where nothing answers. */
export function suggestionRows(
  results: readonly SearchResult[],
  { store, query, searchPage }: { store: string; query: string; searchPage: string },
): SuggestionRow[] {
  if (results.length === 0) return [];
  const articles = results.slice(0, MOST_SUGGESTIONS).map(({ slug, title }) => ({
    text: title,
    address: `/${store}/articles/${slug}`,
  }));
  // Not encodeURIComponent, which throws at half an emoji.
  const address = `${searchPage}?${new URLSearchParams({ q: query })}`;
  return [...articles, { text: `All results for “${query}”`, address }];
}

/** What is said of the list to somebody who does not see it. */
export function announcement(rows: readonly SuggestionRow[]): string {
  const articles = rows.length - 1;
  if (articles < 1) return 'No article matches. Press Enter to see procedures and contact.';
  return articles === 1 ? '1 suggestion' : `${articles} suggestions`;
}

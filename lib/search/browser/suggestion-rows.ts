import { wizardAddress } from '@/lib/policy/addresses';
import type { Answer } from '../answers/types';
import type { Found } from '../types';

const MOST_SUGGESTIONS = 6;

/** One line of the list: what it says, and where it leads. */
export interface SuggestionRow {
  readonly text: string;
  readonly address: string;
}

/** The policy's own answer, the best articles, and last the way to all of them; no row at all where nothing answers. */
export function suggestionRows(
  { answer, results }: Found,
  { store, query, searchPage }: { store: string; query: string; searchPage: string },
): SuggestionRow[] {
  if (!answer && results.length === 0) return [];
  const own = answer
    ? [
        {
          text: `${answer.title}: ${firstOf(answer.says)}`,
          address: wizardAddress({ id: store }, answer.procedure, answer.facts),
        },
      ]
    : [];
  const articles = results.slice(0, MOST_SUGGESTIONS).map(({ slug, title }) => ({
    text: title,
    address: `/${store}/articles/${slug}`,
  }));
  // Not encodeURIComponent, which throws at half an emoji.
  const address = `${searchPage}?${new URLSearchParams({ q: query })}`;
  return [...own, ...articles, { text: `All results for “${query}”`, address }];
}

/** There is room for one sentence; that there are more is told. */
const firstOf = (says: Answer['says']) =>
  `${says[0]?.text}${says.length > 1 ? ` (1 of ${says.length})` : ''}`;

/** What is said of the list to somebody who does not see it. */
export function announcement(rows: readonly SuggestionRow[]): string {
  const articles = rows.length - 1;
  if (articles < 1) return 'No article matches. Press Enter to see procedures and contact.';
  return articles === 1 ? '1 suggestion' : `${articles} suggestions`;
}

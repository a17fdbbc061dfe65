import { indexArticles } from './article-index';
import { createRanking } from './rank';
import { createReader } from './reader';
import type { SearchMaterial, SearchResult } from './types';

/** Best answers first, at most 20. */
export type Search = (query: string) => SearchResult[];

const MOST_RESULTS = 20;

/** A result that scores less than this share of the best one shares a passing word with the query and answers something else. */
const WORTH_SHOWING = 0.3;

/**
 * The one search of a store's articles, behind the suggestions, the results page and the JSON. Any text is a query;
 * one that nothing answers gives an empty list. Equal scores keep the order of the documents.
 */
export function createSearch({ documents, concepts, weights }: SearchMaterial): Search {
  const reader = createReader(documents, concepts);
  const rank = createRanking(indexArticles(documents, { fields: weights.fields, reader }), weights);
  return (query) => {
    const ranked = rank(reader.readQuery(query))
      .map(({ article, score }) => ({ article, score: Math.round(score * 1000) / 1000 }))
      .sort((one, other) => other.score - one.score || one.article - other.article);
    const best = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score >= best * WORTH_SHOWING)
      .slice(0, MOST_RESULTS)
      .flatMap(({ article, score }) => {
        const document = documents[article];
        return document
          ? [{ slug: document.slug, title: document.title, answer: document.answer, score }]
          : [];
      });
  };
}

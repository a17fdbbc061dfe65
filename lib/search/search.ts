import { createAnswering } from './answers/answer-question';
import { indexArticles } from './article-index';
import { createRanking } from './rank';
import { createReader } from './reader';
import type { Found, SearchMaterial, SearchResult } from './types';

/** The policy's own answer, and the best articles first, at most 20. */
export type Search = (query: string) => Found;

const MOST_RESULTS = 20;

/** A result that scores less than this share of the best one shares a passing word with the query and answers something else. */
const WORTH_SHOWING = 0.3;

/**
 * The one search of a store's articles, behind the suggestions, the results page and the JSON. Any text is a query;
 * one that nothing answers finds an empty list. Equal scores keep the order of the documents.
 */
export function createSearch({ documents, concepts, weights, answers }: SearchMaterial): Search {
  const reader = createReader(documents, concepts);
  const rank = createRanking(indexArticles(documents, { fields: weights.fields, reader }), weights);
  const answerTo = createAnswering(answers);
  return (query) => {
    const words = reader.wordsTyped(query);
    const terms = reader.termsOf(words);
    return { answer: answerTo(words, terms), results: resultsFor(terms) };
  };

  function resultsFor(terms: readonly string[]): SearchResult[] {
    const ranked = rank(terms)
      .map(({ article, score }) => ({ article, score: Math.round(score * 1000) / 1000 }))
      .sort((one, other) => other.score - one.score || one.article - other.article);
    const best = ranked[0]?.score ?? 0;
    return ranked
      .filter(({ score }) => score >= best * WORTH_SHOWING)
      .slice(0, MOST_RESULTS)
      .flatMap(({ article, score }) => {
        const { slug, title, answer } = documents[article] ?? {};
        return slug && title && answer !== undefined ? [{ slug, title, answer, score }] : [];
      });
  }
}

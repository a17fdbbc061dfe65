import { createAnswering } from './answers/answer-question';
import { indexArticles } from './article-index';
import { createLexicon } from './lexicon';
import { createRanking } from './rank';
import { createQueryReader } from './read-query';
import type { Found, SearchMaterial, SearchResult } from './types';

/** The policy's own answer, and the best articles first, at most 20. */
export type Search = (query: string) => Found;

const MOST_RESULTS = 20;

/** A result that scores less than this share of the best one shares a passing word with the query and answers something else. */
const WORTH_SHOWING = 0.23;

/**
 * The one search of a store's articles, behind the suggestions, the results page and the JSON. Any text is a query;
 * one that nothing answers finds an empty list. Equal scores keep the order of the documents.
 */
export function createSearch({ documents, concepts, weights, answers }: SearchMaterial): Search {
  const lexicon = createLexicon(concepts);
  const index = indexArticles(documents, { fields: weights.fields, lexicon });
  const rank = createRanking(index, weights);
  const read = createQueryReader(lexicon, index.words);
  const answerTo = createAnswering(answers);
  return (query) => {
    const { words, terms } = read(query);
    return { answer: answerTo(words, terms), results: resultsFor(terms) };
  };

  function resultsFor(terms: readonly string[]): SearchResult[] {
    const { articles, scores } = rank(terms);
    const scoreOf = (article: number) => Math.round((scores[article] ?? 0) * 1000) / 1000;
    const best = articles.reduce((most, article) => Math.max(most, scoreOf(article)), 0);
    return articles
      .filter((article) => scoreOf(article) >= best * WORTH_SHOWING)
      .sort((one, other) => scoreOf(other) - scoreOf(one) || one - other)
      .slice(0, MOST_RESULTS)
      .flatMap((article) => {
        const { slug, title, answer } = documents[article] ?? {};
        return slug && title && answer !== undefined
          ? [{ slug, title, answer, score: scoreOf(article) }]
          : [];
      });
  }
}

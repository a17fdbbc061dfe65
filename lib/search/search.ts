import { createAnswering } from './answers/answer-question';
import { answerWords } from './answers/answer-words';
import { indexArticles } from './article-index';
import { createLexicon } from './lexicon';
import { createRanking } from './rank';
import { createQueryReader } from './read-query';
import type { Found, SearchMaterial, SearchResult } from './types';

/** The policy's own answer, and the best articles first, at most 20. */
export type Search = (query: string) => Found;

const MOST_RESULTS = 20;

/** A result that scores less than this share of the best one shares a passing word with the query and answers something else. */
const WORTH_SHOWING = 0.28;

/**
 * The one search of a store's articles, behind the suggestions, the results page and the JSON. Any text is a query;
 * one that nothing answers finds an empty list. Equal scores keep the order of the documents.
 */
export function createSearch({ documents, concepts, weights, answers }: SearchMaterial): Search {
  const lexicon = createLexicon(concepts);
  const index = indexArticles(documents, { fields: weights.fields, lexicon });
  const rank = createRanking(index, weights);
  const read = createQueryReader(lexicon, index.words, answerWords(answers));
  const answerTo = createAnswering(answers);
  return (query) => {
    const { words, terms } = read(query);
    return { answer: answerTo(words, terms), results: resultsFor(terms) };
  };

  function resultsFor(terms: readonly string[]): SearchResult[] {
    const { articles, scores } = rank(terms);
    const thousandths = (article: number) => Math.round((scores[article] ?? 0) * 1000);
    const least = leastShown(articles.map(thousandths));
    return articles
      .filter((article) => thousandths(article) >= least)
      .sort((one, other) => thousandths(other) - thousandths(one) || one - other)
      .slice(0, MOST_RESULTS)
      .flatMap((article) => {
        const { slug, title, answer } = documents[article] ?? {};
        return slug && title && answer !== undefined
          ? [{ slug, title, answer, score: thousandths(article) / 1000 }]
          : [];
      });
  }
}

/** The least score, in thousandths, that is worth showing and can be among the most results: what is below needs no sorting. */
function leastShown(scores: readonly number[]): number {
  const counts = new Uint32Array(1001);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  let [best, above] = [0, 0];
  for (let score = 1000; score > 0; score -= 1) {
    if (above === 0 && counts[score]) best = score;
    above += counts[score] ?? 0;
    if (above >= MOST_RESULTS) return Math.max(score, best * WORTH_SHOWING);
  }
  return best * WORTH_SHOWING;
}

import type { ArticleIndex } from './article-index';
import type { Weights } from './types';

/** An article by its number, with a score from 0 to 1. */
export interface Ranked {
  readonly article: number;
  readonly score: number;
}

/** Above this, a word that stands in an article more often hardly counts more. */
const SATURATION = 2;

/**
 * Ranks articles for the terms of a query: by the phrasings most like it (the cosine of their terms, weighed by rarity)
 * and by the share of its terms that the article holds anywhere. Only articles that hold a term are ranked.
 */
export function createRanking({ postings, articleOf, termsOf, articles }: ArticleIndex, weights: Weights) {
  const weight = new Map([...postings].map(([term, posting]) => [term, weightOf(term, posting.wordings)]));
  const lengths = termsOf.map((terms) => Math.hypot(...terms.map((term) => weight.get(term) ?? 0)));
  const likeness = new Float64Array(articleOf.length);
  const top = 1 + 2 * weights.furtherPhrasings + weights.words;

  return (terms: readonly string[]): Ranked[] => {
    const known = [...new Set(terms)].filter((term) => postings.has(term));
    if (known.length === 0) return [];
    const scores = new Map<number, number>();
    addWords(scores, known);
    addPhrasings(scores, known);
    return [...scores].map(([article, score]) => ({ article, score: score / top }));
  };

  function weightOf(term: string, wordings: readonly number[]): number {
    let holding = 0;
    wordings.forEach((wording, index) => {
      if (articleOf[wording] !== articleOf[wordings[index - 1] ?? -1]) holding += 1;
    });
    const rarity = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
    const telling = wordings.length > 0 ? 1 : weights.unworded;
    return rarity ** weights.rarity * telling * (weights.concepts[term.slice(1)] ?? 1);
  }

  function addWords(scores: Map<number, number>, terms: readonly string[]): void {
    const whole = terms.reduce((sum, term) => sum + (weight.get(term) ?? 0), 0);
    for (const term of terms) {
      const { articles: holding, counts } = postings.get(term) ?? { articles: [], counts: [] };
      const share = (weights.words * (weight.get(term) ?? 0)) / whole;
      holding.forEach((article, index) => {
        const count = counts[index] ?? 0;
        scores.set(article, (scores.get(article) ?? 0) + (share * count) / (count + SATURATION));
      });
    }
  }

  function addPhrasings(scores: Map<number, number>, terms: readonly string[]): void {
    const length = Math.hypot(...terms.map((term) => weight.get(term) ?? 0));
    const touched: number[] = [];
    for (const term of terms) {
      const square = (weight.get(term) ?? 0) ** 2;
      for (const wording of postings.get(term)?.wordings ?? []) {
        if (likeness[wording] === 0) touched.push(wording);
        likeness[wording] = (likeness[wording] ?? 0) + square;
      }
    }
    const best = new Map<number, [number, number, number]>();
    for (const wording of touched) {
      const article = articleOf[wording] ?? 0;
      const like = (likeness[wording] ?? 0) / (length * (lengths[wording] ?? 1));
      likeness[wording] = 0;
      const [first, second, third] = best.get(article) ?? [0, 0, 0];
      if (like > first) best.set(article, [like, first, second]);
      else if (like > second) best.set(article, [first, like, second]);
      else if (like > third) best.set(article, [first, second, like]);
    }
    for (const [article, [first, second, third]] of best) {
      const like = first + weights.furtherPhrasings * (second + third);
      scores.set(article, (scores.get(article) ?? 0) + like);
    }
  }
}

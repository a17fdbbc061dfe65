import type { ArticleIndex } from './article-index';
import type { Weights } from './types';

/** The articles that hold a term of a query, by their numbers, and each article's score from 0 to 1 until the next query. */
export interface Ranked {
  readonly articles: readonly number[];
  readonly scores: Float64Array;
}

/** Above this, a word that stands in an article more often hardly counts more. */
const SATURATION = 2;

/**
 * Ranks articles for the terms of a query: by the phrasings most like it (the cosine of their terms, weighed by rarity)
 * and by the share of its terms that the article holds anywhere. Numbers live in arrays that every query uses again, since
 * thousands of small objects at every letter would make the typing wait for their removal.
 */
export function createRanking({ postings, articleOf, termsOf, articles }: ArticleIndex, weights: Weights) {
  const weight = new Map([...postings].map(([term, posting]) => [term, weightOf(term, posting.wordings)]));
  const weightsOf = (terms: readonly string[]) => terms.map((term) => weight.get(term) ?? 0);
  const lengths = Float64Array.from(termsOf, (terms) => Math.hypot(...weightsOf(terms)));
  const likeness = new Float64Array(articleOf.length);
  const scores = new Float64Array(articles);
  /** Of each article, how like the query its three most similar wordings are. */
  const like = [0, 1, 2].map(() => new Float64Array(articles)) as [Float64Array, Float64Array, Float64Array];
  const top = 1 + 2 * weights.furtherPhrasings + weights.words;
  let touched: number[] = [];

  return (terms: readonly string[]): Ranked => {
    for (const list of [scores, ...like]) for (const article of touched) list[article] = 0;
    touched = [];
    const known = [...new Set(terms)].filter((term) => postings.has(term));
    addWords(known);
    findPhrasings(known);
    for (const article of touched) {
      const [first, second, third] = like.map((list) => list[article] ?? 0) as [number, number, number];
      const sum = (scores[article] ?? 0) + first + weights.furtherPhrasings * (second + third);
      scores[article] = sum / top;
    }
    return { articles: touched, scores };
  };

  function weightOf(term: string, wordings: readonly number[]): number {
    let holding = 0;
    wordings.forEach((wording, index) => {
      if (articleOf[wording] !== articleOf[wordings[index - 1] ?? -1]) holding += 1;
    });
    const rarity = Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
    const telling = wordings.length > 0 ? 1 : weights.unworded;
    const fitted = term.startsWith('#') ? weights.concepts[term.slice(1)] : undefined;
    return rarity ** weights.rarity * telling * (fitted ?? 1);
  }

  function addWords(terms: readonly string[]): void {
    const whole = weightsOf(terms).reduce((sum, one) => sum + one, 0);
    for (const term of terms) {
      const { articles: holding, counts } = postings.get(term) ?? { articles: [], counts: [] };
      const share = (weights.words * (weight.get(term) ?? 0)) / whole;
      for (let at = 0; at < holding.length; at += 1) {
        const article = holding[at] ?? 0;
        const count = counts[at] ?? 0;
        if (scores[article] === 0) touched.push(article);
        scores[article] = (scores[article] ?? 0) + (share * count) / (count + SATURATION);
      }
    }
  }

  function findPhrasings(terms: readonly string[]): void {
    const length = Math.hypot(...weightsOf(terms));
    const wordings: number[] = [];
    for (const term of terms) {
      const square = (weight.get(term) ?? 0) ** 2;
      for (const wording of postings.get(term)?.wordings ?? []) {
        if (likeness[wording] === 0) wordings.push(wording);
        likeness[wording] = (likeness[wording] ?? 0) + square;
      }
    }
    for (const wording of wordings) {
      keep(articleOf[wording] ?? 0, (likeness[wording] ?? 0) / (length * (lengths[wording] ?? 1)));
      likeness[wording] = 0;
    }
  }

  /** Keeps a likeness among its article's best three. */
  function keep(article: number, found: number): void {
    let smaller = found;
    for (const list of like) {
      const kept = list[article] ?? 0;
      if (smaller <= kept) continue;
      list[article] = smaller;
      smaller = kept;
    }
  }
}

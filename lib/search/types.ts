import type { Answer, AnswerRules } from './answers/types';

/** What is searched of one article: plain words only, figures written out. Travels to the browser as JSON. */
export interface SearchDocument {
  readonly slug: string;
  /** The article's question. */
  readonly title: string;
  /** The topic's title in words. */
  readonly topic: string;
  /** The short answer. */
  readonly answer: string;
  /** What shoppers call it in words that the text does not hold. */
  readonly keywords: readonly string[];
  /** How shoppers ask for it. */
  readonly phrasings: readonly string[];
  /** The beginning of the details. */
  readonly text: string;
}

/** The words and phrases that mean one thing, by its name. */
export type Concepts = Readonly<Record<string, readonly string[]>>;

/** How much each part of a match counts; the numbers compare only with one another. */
export interface Weights {
  /** A word found in a field, against the same word in another field. */
  readonly fields: Readonly<Record<'title' | 'topic' | 'keywords' | 'phrasings' | 'answer' | 'text', number>>;
  /** The words found anywhere in an article, against its phrasing most like the query, which counts 1. */
  readonly words: number;
  /** The second and third most similar phrasing. */
  readonly furtherPhrasings: number;
  /** From 0, where every term counts alike, to 1, where rare terms count by their rarity. */
  readonly rarity: number;
  /** A term that no title or phrasing holds, only the text of an article. */
  readonly unworded: number;
  /** Concepts that tell more or less than their rarity says: 1 where not named. */
  readonly concepts: Readonly<Record<string, number>>;
}

/** Everything that one store's search is made of. Travels to the browser as JSON. */
export interface SearchMaterial {
  readonly documents: readonly SearchDocument[];
  readonly concepts: Concepts;
  readonly weights: Weights;
  readonly answers: AnswerRules;
}

/** What a query finds: the policy's own answer where the query names its matter, and the articles, best first. */
export interface Found {
  readonly answer: Answer | null;
  readonly results: readonly SearchResult[];
}

/** An article that answers a query. */
export interface SearchResult {
  readonly slug: string;
  readonly title: string;
  readonly answer: string;
  /** From 0 to 1; comparable within one query only. */
  readonly score: number;
}

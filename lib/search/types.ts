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
  /** The beginning of the details. */
  readonly text: string;
}

/** An article that answers a query. */
export interface SearchResult {
  readonly slug: string;
  readonly title: string;
  readonly answer: string;
  /** From 0 to 1, the best is 1; comparable within one query only. */
  readonly score: number;
}

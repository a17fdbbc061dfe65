import type { Lexicon } from './lexicon';
import type { SearchDocument, Weights } from './types';
import { wordsOf } from './words';

/** Where a term stands, articles and wordings by number. A wording is a title, a phrasing or a keyword. */
export interface Posting {
  readonly wordings: number[];
  /** The articles that hold the term, and beside them how much it counts there. */
  readonly articles: number[];
  readonly counts: number[];
}

export interface ArticleIndex {
  readonly articles: number;
  readonly postings: ReadonlyMap<string, Posting>;
  /** The article of each wording, articles in their order. */
  readonly articleOf: readonly number[];
  /** The terms of each wording, each once. */
  readonly termsOf: readonly (readonly string[])[];
  /** Every word of the articles, and how often it stands there. */
  readonly words: ReadonlyMap<string, number>;
}

type Field = keyof Weights['fields'];

/** Reads every article once. The index holds terms only; the texts stay in the documents. */
export function indexArticles(
  documents: readonly SearchDocument[],
  { fields, lexicon }: { fields: Weights['fields']; lexicon: Lexicon },
): ArticleIndex {
  const postings = new Map<string, Posting>();
  const articleOf: number[] = [];
  const termsOf: string[][] = [];
  const allWords = new Map<string, number>();
  documents.forEach((document, article) => {
    const counts = new Map<string, number>();
    for (const [field, text] of textsOf(document)) {
      const words = wordsOf(text);
      for (const word of words) allWords.set(word, (allWords.get(word) ?? 0) + 1);
      const terms = lexicon.termsOf(words);
      const counted = field === 'title' ? [...terms, ...lexicon.smallWordsOf(words)] : terms;
      for (const term of counted) counts.set(term, (counts.get(term) ?? 0) + fields[field]);
      if (WORDINGS.has(field)) addWording([...new Set(terms)], article);
    }
    for (const [term, count] of counts) {
      const { articles, counts: all } = postingOf(term);
      articles.push(article);
      all.push(count);
    }
  });
  return { articles: documents.length, postings, articleOf, termsOf, words: allWords };

  function addWording(terms: string[], article: number): void {
    for (const term of terms) postingOf(term).wordings.push(articleOf.length);
    articleOf.push(article);
    termsOf.push(terms);
  }

  function postingOf(term: string): Posting {
    const posting = postings.get(term) ?? { wordings: [], articles: [], counts: [] };
    postings.set(term, posting);
    return posting;
  }
}

const WORDINGS: ReadonlySet<Field> = new Set(['title', 'phrasings']);

function textsOf({ title, topic, phrasings, keywords, answer, text }: SearchDocument): [Field, string][] {
  return [
    ['title', title],
    ...phrasings.map((phrasing): [Field, string] => ['phrasings', phrasing]),
    ...keywords.map((keyword): [Field, string] => ['keywords', keyword]),
    ['topic', topic],
    ['answer', answer],
    ['text', text],
  ];
}

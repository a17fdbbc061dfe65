import { STOP_WORDS } from './english/small-words';
import { createLexicon } from './lexicon';
import { createSpelling } from './spelling';
import type { Concepts, SearchDocument } from './types';
import { trimQuery, wordsOf } from './words';

/** Reads texts and queries as terms that can be compared. */
export interface Reader {
  readText(text: string): readonly string[];
  /** The words of a text that tell nothing by themselves. */
  readSmallWords(text: string): readonly string[];
  /** The words of a query, their spelling mended; the last one may be unfinished. */
  wordsTyped(typed: string): readonly string[];
  /** Words as terms; small words only where there are no others. */
  termsOf(words: readonly string[]): readonly string[];
}

/** A word that stands in a concept is likelier meant than one that only stands in a text. */
const CONCEPT_WORD = 1_000;

/** A reader that knows the words of a store's articles and concepts. */
export function createReader(documents: readonly SearchDocument[], concepts: Concepts): Reader {
  const lexicon = createLexicon(concepts);
  const spelling = createSpelling(vocabularyOf(documents, lexicon.words));
  return {
    readText: (text) => lexicon.termsOf(wordsOf(text)),
    readSmallWords: (text) => lexicon.smallWordsOf(wordsOf(text)),
    wordsTyped: (typed) => {
      const words = wordsOf(trimQuery(typed));
      return words.flatMap((word, index) => spelling(word, index === words.length - 1));
    },
    termsOf: (words) => {
      const terms = lexicon.termsOf(words);
      return terms.length > 0 ? terms : lexicon.smallWordsOf(words);
    },
  };
}

function vocabularyOf(
  documents: readonly SearchDocument[],
  conceptWords: ReadonlySet<string>,
): Map<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (word: string, count: number) => vocabulary.set(word, (vocabulary.get(word) ?? 0) + count);
  for (const { title, keywords, phrasings, answer, text } of documents)
    for (const part of [title, ...keywords, ...phrasings, answer, text])
      for (const word of wordsOf(part)) add(word, 1);
  for (const word of conceptWords) add(word, CONCEPT_WORD);
  for (const word of STOP_WORDS) add(word, 1);
  return vocabulary;
}

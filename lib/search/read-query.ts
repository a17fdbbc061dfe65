import { STOP_WORDS } from './english/small-words';
import type { Lexicon } from './lexicon';
import { createSpelling } from './spelling';
import { trimQuery, wordsOf } from './words';

/** A query's words with their spelling mended, and the terms that they are read as. */
export interface ReadQuery {
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** A word that stands in a concept is likelier meant than one that only stands in a text. */
const CONCEPT_WORD = 1_000;

/** Reads queries; the last word may be unfinished. Small words are searched for only where there are no others. */
export function createQueryReader(
  lexicon: Lexicon,
  articleWords: ReadonlyMap<string, number>,
  answerWords: readonly string[] = [],
): (typed: string) => ReadQuery {
  const vocabulary = new Map(articleWords);
  for (const word of lexicon.words) vocabulary.set(word, (vocabulary.get(word) ?? 0) + CONCEPT_WORD);
  for (const word of [...STOP_WORDS, ...answerWords]) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  const spelling = createSpelling(vocabulary);
  return (typed) => {
    const plain = wordsOf(trimQuery(typed));
    const words = plain.flatMap((word, index) => spelling(word, index === plain.length - 1));
    const terms = lexicon.termsOf(words);
    return { words, terms: terms.length > 0 ? terms : lexicon.smallWordsOf(words) };
  };
}

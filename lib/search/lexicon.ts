import { FILLERS, STOP_WORDS } from './english/small-words';
import { stem as stemOf } from './english/stem';
import { remember } from './remember';
import type { Concepts } from './types';
import { wordsOf } from './words';

/** Reads words as terms: a concept's name after "#" where they mean one, else the word's stem. */
export interface Lexicon {
  /** The terms that tell something, in their order: neither stop words nor numbers. */
  termsOf(words: readonly string[]): string[];
  /** The stems of the words that tell nothing by themselves. */
  smallWordsOf(words: readonly string[]): string[];
  /** Every word that stands in a concept. */
  readonly words: ReadonlySet<string>;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
}

/** Stands for "*" in a phrase: one to three words of any kind, as in "send the blue one back". */
const GAP = '_';
const LONGEST_GAP = 3;

/** More than the words of a large help center; most of what is typed is among them. */
const MOST_STEMS = 4_000;

const NUMBER = /^\d+$/;

/** The longest phrase wins; fillers may stand between its words. Of two concepts with one phrase the later one has it. */
export function createLexicon(concepts: Concepts): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const stem = remember(MOST_STEMS, stemOf);
  const words = new Set<string>();
  for (const [concept, wordings] of Object.entries(concepts)) {
    for (const wording of wordings) {
      const own = wordsOf(wording.replace('*', GAP));
      const stems = own.map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      for (const word of own) words.add(word);
      phrases.set(first, [{ stems, term: `#${concept}` }, ...(phrases.get(first) ?? [])]);
    }
  }
  for (const list of phrases.values()) list.sort((one, other) => other.stems.length - one.stems.length);

  return { words, termsOf, smallWordsOf: (typed) => typed.filter((word) => !isTelling(word)).map(stem) };

  function termsOf(typed: readonly string[]): string[] {
    const stems = typed.map(stem);
    const terms: string[] = [];
    for (let at = 0; at < stems.length; ) {
      const found = phraseAt(phrases.get(stems[at] ?? '') ?? [], { typed, stems, at });
      if (found) terms.push(found.term);
      else if (isTelling(typed[at] ?? '')) terms.push(stems[at] ?? '');
      at = found?.end ?? at + 1;
    }
    return terms;
  }
}

const isTelling = (word: string) => !STOP_WORDS.has(word) && !NUMBER.test(word);

/** The first of the phrases that stands at a place, and where it ends. */
function phraseAt(
  phrases: readonly Phrase[],
  { typed, stems, at }: { typed: readonly string[]; stems: readonly string[]; at: number },
): { term: string; end: number } | undefined {
  for (const phrase of phrases) {
    let end = at;
    const stands = phrase.stems.every((wanted, index) => {
      if (wanted === GAP) {
        const after = stems.indexOf(phrase.stems[index + 1] ?? '', end);
        const length = after - end;
        end = after;
        return length >= 0 && length <= LONGEST_GAP;
      }
      while (index > 0 && stems[end] !== wanted && FILLERS.has(typed[end] ?? '')) end += 1;
      end += 1;
      return stems[end - 1] === wanted;
    });
    if (stands) return { term: phrase.term, end };
  }
  return undefined;
}

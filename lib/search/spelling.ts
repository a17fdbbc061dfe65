import Fuse from 'fuse.js/basic';
import { stem } from './english/stem';
import { remember } from './remember';
import { typingErrors } from './typing-errors';

/** Mends a word that is not in the vocabulary; gives back the words that were meant, or the word as it is. */
export type Spelling = (word: string, unfinished: boolean) => readonly string[];

/** Shorter words have too many neighbours to guess among. */
const SHORTEST = 4;
/** From this length on a word may hold two errors. */
const LONG = 7;

/** While a question is typed, its words are mended again at every letter. */
const MOST_MENDED = 500;

/** How far Fuse may go from a word: two errors in seven letters. */
const OPTIONS = { threshold: 0.34, ignoreLocation: true, includeScore: true, shouldSort: false };

/** Fuse.js finds the words of the vocabulary that a word resembles; of these the fewest typing errors win, then the commonest. */
export function createSpelling(vocabulary: ReadonlyMap<string, number>): Spelling {
  const groups = groupsOf(vocabulary);
  const stems = new Set([...vocabulary.keys()].map(stem));
  const mendBegun = remember(MOST_MENDED, (word) => mend(word, true));
  const mendWhole = remember(MOST_MENDED, (word) => mend(word, false));

  return (word, unfinished) => {
    if (word.length < 3 || stems.has(stem(word)) || !/^[a-z]+$/.test(word)) return [word];
    return unfinished ? mendBegun(word) : mendWhole(word);
  };

  function mend(word: string, unfinished: boolean): readonly string[] {
    const begun = unfinished ? commonest(beginningWith(word)) : undefined;
    if (begun) return [begun];
    if (word.length < SHORTEST) return [word];
    const allowed = word.length < LONG ? 1 : 2;
    const candidates = near(word, allowed);
    const errors = new Map(candidates.map((candidate) => [candidate, typingErrors(word, candidate)]));
    const fewest = Math.min(...errors.values());
    const best = commonest(candidates.filter((candidate) => errors.get(candidate) === fewest));
    if (best && fewest === 1) return [best];
    if (best && fewest <= allowed) return parted(word) ?? [best];
    return parted(word) ?? mendStem(word);
  }

  /** Of a form that the vocabulary does not hold, the stem may be mended: "dclining" for "declining". */
  function mendStem(word: string): readonly string[] {
    const root = stem(word);
    const mended = root === word ? [root] : mend(root, false);
    return mended[0] === root ? [word] : mended;
  }

  function beginningWith(word: string): string[] {
    const all = groups.get(word[0] ?? '')?.words ?? [];
    return all.filter((other) => other.startsWith(word));
  }

  /** The words with two letters swapped, and those of about its length that Fuse finds among the words with its first letter. */
  function near(word: string, allowed: number): string[] {
    const swapped = [...word].map(
      (_, at) => word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
    );
    const { byLength } = groups.get(word[0] ?? '') ?? { byLength: [] };
    const found = byLength
      .slice(Math.max(0, word.length - allowed), word.length + allowed + 1)
      .flatMap((fuse) => fuse?.search(word) ?? [])
      .map(({ item }) => item);
    // A short word with another letter is another word.
    const alike = found.filter(({ length }) => length > SHORTEST || length !== word.length);
    return [...swapped.filter((other) => vocabulary.has(other)), ...alike];
  }

  function commonest(words: readonly string[]): string | undefined {
    const count = (word: string) => vocabulary.get(word) ?? 0;
    return words.toSorted((one, other) => count(other) - count(one))[0];
  }

  /** Two words typed without the space between them. */
  function parted(word: string): readonly string[] | undefined {
    for (let at = word.length - 3; at >= 2; at -= 1) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (vocabulary.has(first) && vocabulary.has(second)) return [first, second];
    }
    return undefined;
  }
}

/** The words with one first letter, and Fuse over those of each length. */
interface Group {
  readonly words: string[];
  readonly byLength: (Fuse<string> | undefined)[];
}

function groupsOf(vocabulary: ReadonlyMap<string, number>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const word of vocabulary.keys()) {
    const letter = word[0] ?? '';
    const group = groups.get(letter) ?? { words: [], byLength: [] };
    groups.set(letter, group);
    group.words.push(word);
  }
  for (const { words, byLength } of groups.values()) {
    const longest = Math.max(...words.map(({ length }) => length));
    for (let length = SHORTEST; length <= longest; length += 1) {
      const same = words.filter((word) => word.length === length);
      if (same.length > 0) byLength[length] = new Fuse(same, OPTIONS);
    }
  }
  return groups;
}

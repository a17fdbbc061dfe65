/** British spellings, which become American ones. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/^(arm|behavi|col|fav|flav|harb|hon|lab|neighb|rum)our/, '$1or'],
  [/(?<=\w{3})is(e|ed|es|ing|ation)$/, 'iz$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ogue(s?)$/, 'og$1'],
  [/amme(s?)$/, 'am$1'],
  [/ence(s?)$/, 'ense$1'],
];

/**
 * The stem of an English word in small letters, the same for its endings and for both spellings: "cancelled",
 * "canceling" and "cancels" are one. It need not be a word itself. Words of other scripts stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = BRITISH.reduce((spelt, [ending, other]) => spelt.replace(ending, other), word)
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^isu])s$/, '$1');
  const bare = singular
    .replace(/ied$/, 'y')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '')
    .replace(/(?<=[a-z]{4})ly$/, '');
  return (bare.length < 3 ? singular : bare)
    .replace(/^([^aeiou][aeiou][^aeiouwxy])$/, '$1e')
    .replace(/(?<=..)([^aeiou])\1$/, '$1')
    .replace(/(?<=....)e$/, '')
    .replace(/(?<=...)y$/, 'i');
}

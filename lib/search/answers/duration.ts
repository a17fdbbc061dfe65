const NUMBERS = new Map(
  `a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, index) => [word, Math.max(1, index - 1)]),
);
for (const [index, word] of ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].entries())
  NUMBERS.set(word, (index + 3) * 10);

/** Hours in a unit; a month counts 30 days and a year 365. */
const HOURS = new Map([
  ['hour', 1],
  ['day', 24],
  ['night', 24],
  ['week', 168],
  ['fortnight', 336],
  ['month', 720],
  ['year', 8_760],
]);

/** Words after which the time named is already exceeded. */
const EXCEEDED = new Set(['after', 'over', 'past', 'than', 'exceeding', 'beyond']);

/**
 * The hours that have passed according to a question's words: "2 days" 48, "forty-eight hours" 48, "after a week" a little more
 * than 168. Undefined where no time is named.
 */
export function hoursNamed(words: readonly string[]): number | undefined {
  for (const [at, word] of words.entries()) {
    const [, digits = '', rest = ''] = /^(\d*)([a-z]+)$/.exec(word) ?? [];
    const unit = HOURS.get(rest.replace(/s$/, ''));
    if (!unit) continue;
    const number = digits ? { value: Number(digits), begins: at } : numberBefore(words, at);
    if (!number) continue;
    const hours = number.value * unit;
    return isExceeded(words, number.begins) ? hours + 1 : hours;
  }
  return undefined;
}

/** The number that ends before a place, in digits or in up to two words. */
function numberBefore(words: readonly string[], end: number): { value: number; begins: number } | undefined {
  const last = valueOf(words[end - 1]);
  if (last === undefined) return undefined;
  const tens = valueOf(words[end - 2]);
  const isTwoWords = tens !== undefined && tens >= 20 && tens % 10 === 0 && last < 10;
  return isTwoWords ? { value: tens + last, begins: end - 2 } : { value: last, begins: end - 1 };
}

const valueOf = (word = ''): number | undefined => (/^\d+$/.test(word) ? Number(word) : NUMBERS.get(word));

/** "less than" is not exceeded. */
const isExceeded = (words: readonly string[], begins: number) =>
  EXCEEDED.has(words[begins - 1] ?? '') && words[begins - 2] !== 'less' && words[begins - 2] !== 'fewer';

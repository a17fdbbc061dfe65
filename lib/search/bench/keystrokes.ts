/** Typed before anything is timed; other words, since a word once mended is remembered. */
const WARM_UP = [
  'track my parcel',
  'pament declned',
  'return an item',
  'promo code does not work',
  'spek to an agent',
];

/** Questions typed letter by letter, some of them mistyped. */
const TYPED = [
  'where is my order',
  'refnd not recieved',
  'do you ship to japan',
  'cancel after 2 days',
  'my card keeps getting declined',
  'how long until I get my money back',
  'wrong adress on my oder',
];

/** Everything that stands in the box while these are typed, one letter after the other. */
export const KEYSTROKES = keystrokesOf(TYPED);
export const WARM_UP_KEYSTROKES = keystrokesOf(WARM_UP);

/** Milliseconds of a keystroke: the middle one, and the one that 95 of 100 do not exceed. */
export interface Pace {
  readonly p50: number;
  readonly p95: number;
}

/** Sums up times in milliseconds. */
export function paceOf(times: readonly number[]): Pace {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

function keystrokesOf(questions: readonly string[]): string[] {
  return questions.flatMap((question) => Array.from(question, (_, at) => question.slice(0, at + 1)));
}

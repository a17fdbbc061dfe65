import fc from 'fast-check';
import { ATTACKS } from './attacks/attacks';
import { NAMES } from './attacks/names';
import { PATHS } from './attacks/paths';
import { PIECES } from './attacks/pieces';

/** Far more than any field takes, and still within the headers that Node reads. */
const MOST_REPEATED = 3_000;

/** A text that somebody means ill with, or that nobody would type. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ATTACKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.nat(MOST_REPEATED), fc.constantFrom('', '!', '@', '\0'))
      .map(([piece, length, end]) => piece.repeat(Math.ceil(length / piece.length)) + end),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ATTACKS), fc.constantFrom(...ATTACKS))
      .map(([one, other]) => one + other),
  },
);

/** A name that no fact and no field has. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: hostileText },
);

/** The ways in which a text is written into an address; some are wrong on purpose. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  percent: (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  browser: (text) => encodeURIComponent(text.toWellFormed()),
  twice: (text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
  plus: (text) => encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+'),
  // Half a surrogate pair as three bytes, which is no UTF-8.
  halves: (text) =>
    [...text].map((one) => (one.isWellFormed() ? encodeURIComponent(one) : '%ED%A0%80')).join(''),
  overlong: (text) =>
    encodeURIComponent(text.toWellFormed()).replaceAll('%2F', '%C0%AF').replaceAll('.', '%C0%AE'),
  raw: (text) => text.toWellFormed().replace(/[^!-~]|[#]/gu, encodeURIComponent),
  broken: (text) => `${encodeURIComponent(text.toWellFormed())}%E0%A4%`,
};

export const writing: fc.Arbitrary<(text: string) => string> = fc.constantFrom(...Object.values(WRITINGS));

/** A text as it stands in a query. */
export const written = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, writing).map(([text, write]) => write(text));

/** A part of a path. The ways out of a folder stand as they are, too. */
export const segment: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: written(hostileText) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...PATHS).map((path) => path.replace(/[^!-~]/gu, encodeURIComponent)),
  },
);

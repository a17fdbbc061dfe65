import { CODES, LINES } from './code';
import { LETTERS } from './letters';
import { MARKUP } from './markup';
import { NAMES } from './names';
import { PATHS } from './paths';
import { DAYS, NUMBERS } from './values';

/** Every text that means ill as it stands. */
export const ATTACKS: readonly string[] = [
  ...MARKUP,
  ...LINES,
  ...CODES,
  ...PATHS,
  ...LETTERS,
  ...NUMBERS,
  ...DAYS,
  ...NAMES,
];

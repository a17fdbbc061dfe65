const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';

/** Letters that sound alike or lie side by side on a keyboard are easily taken for one another. */
function easilyMistaken(one: string, other: string): boolean {
  if (VOWELS.includes(one) && VOWELS.includes(other)) return true;
  if (['cs', 'sc', 'ck', 'kc', 'sz', 'zs', 'dt', 'td', 'bp', 'pb', 'mn', 'nm'].includes(one + other))
    return true;
  const row = ROWS.findIndex((letters) => letters.includes(one));
  const otherRow = ROWS.findIndex((letters) => letters.includes(other));
  const apart = (ROWS[row] ?? '').indexOf(one) - (ROWS[otherRow] ?? '').indexOf(other);
  return Math.abs(row - otherRow) <= 1 && Math.abs(apart) <= 1;
}

/**
 * Typing errors between two words: 1 for each letter left out, put in, swapped with the next or easily mistaken, 2 for
 * any other letter.
 */
export function typingErrors(one: string, other: string): number {
  const width = other.length + 1;
  const errors: number[] = [];
  const at = (row: number, column: number) => errors[row * width + column] ?? 0;
  for (let row = 0; row <= one.length; row += 1) {
    for (let column = 0; column <= other.length; column += 1) {
      errors[row * width + column] = row === 0 || column === 0 ? row + column : fewest(row, column);
    }
  }
  return at(one.length, other.length);

  function fewest(row: number, column: number): number {
    const [letter = '', before] = [one[row - 1], one[row - 2]];
    const [wanted = '', wantedBefore] = [other[column - 1], other[column - 2]];
    const mistaken = letter === wanted ? 0 : easilyMistaken(letter, wanted) ? 1 : 2;
    const swapped = row > 1 && column > 1 && letter === wantedBefore && before === wanted;
    return Math.min(
      at(row - 1, column) + 1,
      at(row, column - 1) + 1,
      at(row - 1, column - 1) + mistaken,
      swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
}

/** Two letters changed, missing or too many at most; exchanged neighbours count as one. */
const NEAR = 2;

/**
 * Variables of the environment that nobody reads and whose name is nearly that of one which is read and is not set: requests
 * would be kept elsewhere than meant. Setting the right one, even to nothing, says that the other is somebody else's.
 */
export function misspeltSettings(
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): string[] {
  const missing = known.filter((name) => env[name] === undefined);
  return Object.keys(env)
    .filter((name) => !known.includes(name))
    .flatMap((name) =>
      missing
        .filter((meant) => distance(name.toUpperCase(), meant) <= NEAR)
        .map((meant) => `${name}: nothing reads it; expected ${meant}, which is not set.`),
    );
}

/** How many letters have to change to make one word of another, exchanged neighbours as one (optimal string alignment). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > NEAR) return NEAR + 1;
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const at = (up: number, left: number) => (up === 0 ? line : rows[row - up])?.[column - left] ?? 0;
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const cheapest = Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + same);
      line.push(swapped && row > 1 && column > 1 ? Math.min(cheapest, at(2, 2) + 1) : cheapest);
    }
    rows.push(line);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

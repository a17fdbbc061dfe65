/** Goes through a parsed file's content, whatever its shape. */

type Path = readonly PropertyKey[];

/** Every string below a value, with its path. */
export function everyText(value: unknown, see: (text: string, path: Path) => void, path: Path = []): void {
  if (typeof value === 'string') see(value, path);
  else for (const [key, inner] of entriesOf(value)) everyText(inner, see, [...path, key]);
}

/** Every clause id cited below a value (in lists named "clauses" or "assumes"), with its path. */
export function everyCitation(
  value: unknown,
  see: (clause: string, path: Path) => void,
  path: Path = [],
): void {
  const cites = path.at(-1) === 'clauses' || path.at(-1) === 'assumes';
  if (cites && Array.isArray(value)) for (const id of value) see(String(id), path);
  else for (const [key, inner] of entriesOf(value)) everyCitation(inner, see, [...path, key]);
}

/** The same structure with every string replaced. */
export function mapTexts<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, replace)) as T;
  const entries = entriesOf(value);
  return entries.length === 0
    ? value
    : (Object.fromEntries(entries.map(([key, inner]) => [key, mapTexts(inner, replace)])) as T);
}

const entriesOf = (value: unknown): [string, unknown][] =>
  value && typeof value === 'object' ? Object.entries(value) : [];

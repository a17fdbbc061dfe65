import { everyText } from './texts';

/** A number typed where only the policy's data may hold it. */
export interface TypedFigure {
  readonly path: string;
  readonly text: string;
}

/** Placeholders, component tags, link targets, list markers and clause ids hold names, not figures. */
const NAMES = /\{[^}]*\}|<[^>]*>|\]\([^)]*\)|^\s*[0-9]+\. |\b[a-z]+(-[a-z]+)*\.[a-z][a-z0-9-]*/gm;
const ID = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;

/** Every number typed in the prose below a value. Facts of examples and figures themselves are data, and left out. */
export function typedFiguresIn(value: unknown): TypedFigure[] {
  const found: TypedFigure[] = [];
  everyText(value, (text, path) => {
    if (path.includes('facts') || path.includes('figures') || ID.test(text)) return;
    const prose = text.replace(NAMES, ' ');
    const typed = /\S*\p{N}\S*/u.exec(prose);
    if (typed) found.push({ path: path.map(String).join('.'), text: typed[0] });
  });
  return found;
}

import type { Figure, FigureId } from './types';

const PLACEHOLDER = /\{([a-zA-Z0-9.-]+)\}/g;

/** The figures that a text names in braces, in their order. `{fee}` belongs to the clause given, `{a.b.fee}` to its own. */
export function figuresIn(text: string, clause?: string): FigureId[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => figureIdOf(name, clause));
}

/** The text with every figure in words. A placeholder that names no figure stays as it is; `figuresIn` finds it. */
export function interpolate(
  text: string,
  figures: Readonly<Record<FigureId, Figure>>,
  clause?: string,
): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => figures[figureIdOf(name, clause)]?.text ?? whole);
}

const figureIdOf = (name: string, clause?: string) =>
  clause && !name.includes('.') ? `${clause}.${name}` : name;

/** For each placeholder that names no figure: what was expected in its place, and a hint. */
export function unknownFigures(
  text: string,
  figures: Readonly<Record<FigureId, Figure>>,
  clause?: string,
): [expected: string, hint: string][] {
  return figuresIn(text, clause)
    .filter((id) => !Object.hasOwn(figures, id))
    .map((id) => [`a figure of this version, not "{${id}}"`, 'Add it to its clause, or correct its name.']);
}

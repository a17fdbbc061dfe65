import type { Report } from './compile-line';
import { unknownFigures } from './interpolate';
import { everyCitation, everyText } from './texts';
import type { Clause, ClauseId, Figure, FigureId } from './types';

/** Reports every figure in braces and every cited clause that the version does not have; `{fee}` alone belongs to `clause`. */
export function checkNames(
  content: unknown,
  names: {
    readonly figures: Readonly<Record<FigureId, Figure>>;
    readonly clauses: Readonly<Record<ClauseId, Clause>>;
  },
  mistake: Report,
  clause?: ClauseId,
): void {
  everyText(content, (text, path) => {
    for (const unknown of unknownFigures(text, names.figures, clause)) mistake(path, ...unknown);
  });
  everyCitation(content, (id, path) => {
    if (Object.hasOwn(names.clauses, id)) return;
    mistake(path, `a clause of this version, not "${id}"`, 'Add it under clauses/, or correct its name.');
  });
}

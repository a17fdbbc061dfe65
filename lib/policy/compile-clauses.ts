import { parseFigure } from './figure';
import { figuresIn, interpolate, unknownFigures } from './interpolate';
import type { PolicyMistake } from './policy-error';
import type { ClausesSource } from './source';
import type { Clause, Figure } from './types';
import type { YamlFile } from './yaml-file';

type Files = readonly YamlFile<ClausesSource>[];

/** Every figure of every clause, under its full id. */
export function compileFigures(files: Files, mistakes: PolicyMistake[]): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const { file, index, clause } of clausesIn(files)) {
    for (const [name, text] of Object.entries(clause.figures)) {
      const figure = parseFigure(text);
      if (figure) figures[`${clause.id}.${name}`] = figure;
      else {
        const expected = 'a figure such as "15 %", "36 hours" or "2 to 4 business days"';
        mistakes.push(file.mistake([index, 'figures', name], expected, `"${text}" is none.`));
      }
    }
  }
  return figures;
}

/** Every clause with its figures in its text. */
export function compileClauses(files: Files, figures: Record<string, Figure>, mistakes: PolicyMistake[]) {
  const clauses: Record<string, Clause> = {};
  for (const { file, index, clause } of clausesIn(files)) {
    const { id, text, reading, silent, uncomputed } = clause;
    if (Object.hasOwn(clauses, id)) {
      mistakes.push(file.mistake([index, 'id'], 'an id of its own', `${id} stands twice.`));
    }
    const texts = Object.entries({ text, reading, silent, uncomputed }).flatMap(([key, value]) =>
      value ? [[key, value] as const] : [],
    );
    for (const [key, value] of texts) {
      for (const unknown of unknownFigures(value, figures, id)) {
        mistakes.push(file.mistake([index, key], ...unknown));
      }
    }
    const filled = texts.map(([key, value]) => [key, interpolate(value, figures, id)]);
    clauses[id] = { id, ...Object.fromEntries(filled), figures: [...new Set(figuresIn(text ?? '', id))] };
  }
  return clauses;
}

const clausesIn = (files: Files) =>
  files.flatMap((file) => file.content.map((clause, index) => ({ file, index, clause })));

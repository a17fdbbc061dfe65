import { checkNames } from './check-names';
import { checkLine, compileLine, type Names, type Report } from './compile-line';
import { interpolate } from './interpolate';
import type { PolicyMistake } from './policy-error';
import type { ReadingsSource } from './readings-source';
import { mapTexts } from './texts';
import type { Clause, Procedure, Reading } from './types';
import type { YamlFile } from './yaml-file';

export interface ReadingsContext extends Names {
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly mistakes: PolicyMistake[];
}

type Entry = ReadingsSource[number];

/** Facts that every procedure takes without asking for them. */
const CIRCUMSTANCES = ['asOf', 'currency'];

/** Every reading with its names known. A clause that is read, or is silent, has at least one entry; no other clause has. */
export function compileReadings(file: YamlFile<ReadingsSource>, context: ReadingsContext): Reading[] {
  const { clauses, figures, mistakes } = context;
  for (const [index, entry] of file.content.entries()) {
    checkEntry(entry, context, (path, expected, hint) =>
      mistakes.push(file.mistake([index, ...path], expected, hint)),
    );
  }
  const explained = new Set(file.content.map(({ clause }) => clause));
  for (const { id } of Object.values(clauses).filter(isAmbiguous)) {
    if (explained.has(id)) continue;
    const hint = 'It has a reading or is silent, so say what another reading would change.';
    mistakes.push(file.mistake([], `an entry for ${id}`, hint));
  }
  return file.content.map((entry) =>
    compileEntry(mapTexts(entry, (text) => interpolate(text, figures, entry.clause))),
  );
}

const isAmbiguous = ({ reading, silent }: Clause) => reading !== undefined || silent !== undefined;

function compileEntry({ clause, kind, question, says, another, basket, instead, wording }: Entry): Reading {
  const outcomes = Object.entries(instead?.outcomes ?? {}).map(([id, { lines, least }]) => [
    id,
    { ...(lines && { lines: lines.map(compileLine) }), ...(least && { least: least.map(compileLine) }) },
  ]);
  return {
    clause,
    kind,
    question,
    ...(says && { says }),
    another,
    basket,
    ...(instead && { instead: { facts: instead.facts, outcomes: Object.fromEntries(outcomes) } }),
    wording,
  };
}

function checkEntry(entry: Entry, context: ReadingsContext, mistake: Report): void {
  const { clauses, procedures } = context;
  const clause = Object.hasOwn(clauses, entry.clause) ? clauses[entry.clause] : undefined;
  if (!clause || !isAmbiguous(clause)) {
    const expected = `a clause that has a reading or is silent, not "${entry.clause}"`;
    mistake(['clause'], expected, 'Correct its name, or remove the entry.');
  }
  checkNames(entry, context, mistake, entry.clause);
  checkFacts(entry.basket.facts, ['basket', 'facts'], context, mistake);
  checkFacts(entry.instead?.facts ?? {}, ['instead', 'facts'], context, mistake);
  const { procedure } = entry.basket;
  if (!Object.hasOwn(procedures, procedure)) {
    mistake(['basket', 'procedure'], `a procedure, not "${procedure}"`, 'Name a file under procedures/.');
    return;
  }
  for (const [id, amounts] of Object.entries(entry.instead?.outcomes ?? {})) {
    const path = ['instead', 'outcomes', id];
    if (!Object.hasOwn(procedures[procedure]?.outcomes ?? {}, id))
      mistake(path, `an outcome of ${procedure}, not "${id}"`, 'Correct its name.');
    for (const key of ['lines', 'least'] as const) {
      for (const [index, line] of (amounts[key] ?? []).entries())
        checkLine(line, [...path, key, index], context, mistake);
    }
  }
}

function checkFacts(
  facts: Readonly<Record<string, string>>,
  path: readonly string[],
  context: ReadingsContext,
  mistake: Report,
): void {
  for (const fact of Object.keys(facts)) {
    if (CIRCUMSTANCES.includes(fact) || Object.hasOwn(context.facts, fact)) continue;
    mistake([...path, fact], `a fact of this store, not "${fact}"`, 'Define it in facts.yaml.');
  }
}

import { checkNames } from './check-names';
import type { Report } from './compile-line';
import { interpolate } from './interpolate';
import type { OptionsSource } from './options-source';
import type { PolicyMistake } from './policy-error';
import { mapTexts } from './texts';
import {
  type Clause,
  type FactDefinition,
  type Figure,
  type OptionRule,
  type Procedure,
  TODAY,
} from './types';
import { UNKNOWN } from './vocabulary';
import type { YamlFile } from './yaml-file';

export interface OptionsContext {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly facts: Readonly<Record<string, FactDefinition>>;
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly mistakes: PolicyMistake[];
}

type Entry = OptionsSource[string];

/**
 * The options with every name known. A file that names any must name every way that a procedure offers: an outcome that is
 * no refusal and belongs to no option would never be compared.
 */
export function compileOptions(file: YamlFile<OptionsSource>, context: OptionsContext): OptionRule[] {
  const { figures, procedures, mistakes } = context;
  const mistake: Report = (path, expected, hint) => {
    mistakes.push(file.mistake(path, expected, hint));
  };
  checkNames(file.content, context, mistake);
  const entries = Object.entries(file.content);
  for (const [id, entry] of entries) checkEntry(id, entry, context, mistake);
  for (const { procedure, outcome } of entries.length > 0 ? waysOf(procedures) : []) {
    const takers = entries.filter(([, one]) => one.procedure === procedure && one.takes.includes(outcome));
    if (takers.length === 0)
      mistake([], `an option that takes ${outcome} of ${procedure}`, 'Add one, or add it to one.');
  }
  const texts = mapTexts(file.content, (text) => interpolate(text, figures));
  return Object.entries(texts).map(([id, entry]) => ({ id, ...entry }));
}

/** Every outcome of every procedure that offers something. */
const waysOf = (procedures: OptionsContext['procedures']) =>
  Object.values(procedures).flatMap(({ id, outcomes }) =>
    Object.values(outcomes)
      .filter(({ remedy }) => remedy !== 'none')
      .map((rule) => ({ procedure: id, outcome: rule.id })),
  );

function checkEntry(id: string, entry: Entry, { facts, procedures }: OptionsContext, mistake: Report): void {
  const procedure = Object.hasOwn(procedures, entry.procedure) ? procedures[entry.procedure] : undefined;
  if (!procedure)
    mistake([id, 'procedure'], `a procedure, not "${entry.procedure}"`, 'Name a file under procedures/.');
  for (const [index, outcome] of entry.takes.entries()) {
    if (procedure && !Object.hasOwn(procedure.outcomes, outcome))
      mistake([id, 'takes', index], `an outcome of ${procedure.id}, not "${outcome}"`, 'Correct its name.');
  }
  const check = (path: readonly PropertyKey[], fact: string, values: readonly string[]) => {
    const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
    if (!known) mistake([id, ...path], `a fact of this store, not "${fact}"`, 'Define it in facts.yaml.');
    for (const value of values) {
      if (known && !mayHave(known, value))
        mistake([id, ...path], `a value of ${fact}, not "${value}"`, 'Correct its name.');
    }
  };
  for (const key of ['suppose', 'presume'] as const)
    for (const [fact, value] of Object.entries(entry[key])) check([key, fact], fact, [value]);
  for (const [index, facts] of entry.when.entries())
    for (const [fact, values] of Object.entries(facts))
      check(['when', index, fact], fact, typeof values === 'string' ? [] : values);
}

const mayHave = ({ type, values }: FactDefinition, value: string) =>
  type === 'choice' || type === 'yes-no'
    ? Object.hasOwn(values, value) || value === UNKNOWN
    : type === 'day' && (value === TODAY || value === UNKNOWN);

import { checkNames } from './check-names';
import { checkLine, checkMoney, compileLine, type Report } from './compile-line';
import { compileTree } from './compile-tree';
import { interpolate } from './interpolate';
import type { PolicyMistake } from './policy-error';
import type { ProcedureSource } from './source';
import { mapTexts } from './texts';
import type { Clause, FactDefinition, Figure, OutcomeRule, Procedure } from './types';
import type { YamlFile } from './yaml-file';

export interface ProcedureContext {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly facts: Readonly<Record<string, FactDefinition>>;
  readonly procedures: readonly string[];
  readonly mistakes: PolicyMistake[];
}

/** A procedure whose every name is known: figures, clauses, facts, outcomes, evidence, steps, other procedures. */
export function compileProcedure(
  id: string,
  file: YamlFile<ProcedureSource>,
  context: ProcedureContext,
): Procedure {
  const { figures, facts, procedures, mistakes } = context;
  const mistake = (path: readonly PropertyKey[], expected: string, hint: string) => {
    mistakes.push(file.mistake(path, expected, hint));
  };
  checkNames(file.content, context, mistake);
  checkOutcomes(file.content, context, mistake);
  const words = (text: string) => interpolate(text, figures);
  const { outcomes: sources, tree: treeSource, ...rest } = mapTexts(file.content, words);
  const outcomes = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, compileOutcome(name, source)]),
  );
  const tree = compileTree(treeSource, {
    figures,
    facts,
    outcomes: Object.keys(outcomes),
    procedures,
    mistake,
  });
  return { ...rest, id, tree, outcomes };
}

function compileOutcome(
  id: string,
  { lines, least, ...rest }: ProcedureSource['outcomes'][string],
): OutcomeRule {
  return {
    ...rest,
    id,
    ...(lines && { lines: lines.map(compileLine) }),
    ...(least && { least: least.map(compileLine) }),
  };
}

/** The names that only an outcome uses: money facts, percentages, evidence and steps of the same file. */
function checkOutcomes(content: ProcedureSource, context: ProcedureContext, mistake: Report): void {
  for (const [name, outcome] of Object.entries(content.outcomes)) {
    for (const key of ['lines', 'least'] as const) {
      for (const [index, line] of (outcome[key] ?? []).entries())
        checkLine(line, ['outcomes', name, key, index], context, mistake);
    }
    for (const [index, { amount }] of outcome.youPay.entries())
      checkMoney(amount, ['outcomes', name, 'youPay', index], context, mistake);
    for (const key of ['evidence', 'steps'] as const) {
      for (const one of outcome[key].filter((entry) => !Object.hasOwn(content[key], entry))) {
        mistake(['outcomes', name, key], `one of this file's ${key}, not "${one}"`, `Add it under "${key}".`);
      }
    }
  }
}

import type { Day } from '@/lib/dates/day';
import { checkValues } from './check-values';
import { compileClauses, compileFigures } from './compile-clauses';
import { compileFacts } from './compile-facts';
import { compileOptions } from './compile-options';
import { compileProcedure } from './compile-procedure';
import { compileProgress } from './compile-progress';
import { compileReadings } from './compile-readings';
import { compileReturnTerms } from './compile-return-terms';
import type { OptionsSource } from './options-source';
import { takenProcedures } from './own-addresses';
import { PolicyError, type PolicyMistake } from './policy-error';
import type { ProgressSource } from './progress-source';
import type { ReadingsSource } from './readings-source';
import type { ReturnTermsSource } from './return-terms-source';
import type { ClausesSource, FactsSource, ProcedureSource } from './source';
import type { Policy } from './types';
import type { YamlFile } from './yaml-file';

export interface PolicySource {
  readonly version: Day;
  readonly sections: Readonly<Record<string, string>>;
  readonly clauses: readonly YamlFile<ClausesSource>[];
  readonly facts: YamlFile<FactsSource>;
  readonly procedures: Readonly<Record<string, YamlFile<ProcedureSource>>>;
  readonly options: YamlFile<OptionsSource>;
  readonly progress: YamlFile<ProgressSource>;
  readonly readings: YamlFile<ReadingsSource>;
  readonly returnTerms: YamlFile<ReturnTermsSource>;
}

/** One version of a policy with every name resolved and every figure in its text; throws a PolicyError with all mistakes. */
export function compilePolicy(source: PolicySource): Policy {
  const mistakes: PolicyMistake[] = takenProcedures(source.procedures);
  const figures = compileFigures(source.clauses, mistakes);
  const clauses = compileClauses(source.clauses, figures, mistakes);
  const facts = compileFacts(source.facts, figures, mistakes);
  const context = { figures, clauses, facts, procedures: Object.keys(source.procedures), mistakes };
  const compiled = Object.entries(source.procedures)
    .map(([id, file]) => compileProcedure(id, file, context))
    .toSorted((a, b) => a.order - b.order);
  mistakes.push(...checkValues(source.facts, facts, compiled));
  const procedures = Object.fromEntries(compiled.map((procedure) => [procedure.id, procedure]));
  const readings = compileReadings(source.readings, { figures, clauses, facts, procedures, mistakes });
  const progress = compileProgress(source.progress, { figures, clauses, procedures, mistakes });
  const options = compileOptions(source.options, { figures, clauses, facts, procedures, mistakes });
  const returnTerms = compileReturnTerms(source.returnTerms, { figures, clauses, mistakes });
  if (mistakes.length > 0) throw new PolicyError(mistakes);
  return {
    version: source.version,
    sections: source.sections,
    figures,
    clauses,
    facts,
    procedures,
    progress,
    readings,
    options,
    returnTerms,
  };
}

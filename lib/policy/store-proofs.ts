import { type Coverage, coverageFaults } from './coverage';
import type { Policy } from './types';
import { unusedParts } from './unused-parts';

/** One claim about a store's folder, tried. */
export interface StoreProof {
  readonly id: string;
  readonly claim: string;
  readonly verdict: string;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Every clause is reached by a rule, or says why not, and none is left without rule and article. */
export function clausesProof(coverage: readonly Coverage[]): StoreProof {
  const computed = coverage.filter(({ procedures }) => procedures.length > 0).length;
  const explained = coverage.filter(({ procedures, uncomputed }) => procedures.length === 0 && uncomputed);
  const quoted = coverage.filter(({ articles }) => articles.length > 0).length;
  return {
    id: 'clauses-reached',
    claim: 'Every clause is reached by a rule, or listed with the reason why not.',
    verdict: `${coverage.length} clauses: ${computed} reached by rules, ${explained.length} not computed, ${quoted} quoted in articles.`,
    faults: coverageFaults(coverage),
    notes: explained.map(({ clause, uncomputed }) => `${clause} is not computed: ${uncomputed}`),
  };
}

/** Every outcome, piece of evidence and step of every procedure is led to. */
export function partsProof({ procedures }: Policy): StoreProof {
  const parts = Object.values(procedures).flatMap(({ outcomes, evidence, steps }) => [
    ...Object.keys(outcomes),
    ...Object.keys(evidence),
    ...Object.keys(steps),
  ]);
  return {
    id: 'parts-reached',
    claim: 'Every outcome, piece of evidence and step is led to.',
    verdict: `${parts.length} of them in ${Object.keys(procedures).length} procedures.`,
    faults: Object.values(procedures).flatMap((procedure) =>
      unusedParts(procedure).map(
        (part) => `${procedure.id}: nothing leads to ${part}. Remove it, or use it.`,
      ),
    ),
    notes: [],
  };
}

/** No number stands in prose where a figure belongs. `typed` are the places where one does. */
export const typedFiguresProof = (typed: readonly string[], files: number): StoreProof => ({
  id: 'no-typed-figures',
  claim: 'No number is typed where a figure belongs.',
  verdict: `${files} files read.`,
  faults: typed,
  notes: [],
});

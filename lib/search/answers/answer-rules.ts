import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pathsOf } from '@/lib/engine/paths';
import { PolicyError } from '@/lib/policy/policy-error';
import { contentFolder, currentPolicy } from '@/lib/policy/stores';
import type { FigureId, Policy, Procedure, Store } from '@/lib/policy/types';
import { readYaml } from '@/lib/policy/yaml-file';
import type { AnswerRules, ProcedureRules, Way, WayAnswer } from './types';

const wordings = z.array(z.string().trim().min(1)).min(1);

/** `search/answers.yaml`: what shoppers call a procedure, the answers to its questions, and single clauses. */
const source = z.strictObject({
  procedures: z.record(
    z.string(),
    z.strictObject({
      named: wordings,
      said: z.record(z.string(), z.record(z.string(), wordings)).default({}),
    }),
  ),
  clauses: z.record(z.string(), z.strictObject({ procedure: z.string(), asked: wordings })).default({}),
});

const NONE: AnswerRules = { procedures: {}, clauses: {}, wordings: {} };

/** How questions are answered from a store's policy in force; not at all where the store has no answers.yaml. */
export function answerRules(store: Store): AnswerRules {
  const file = join(contentFolder(), store.id, 'search', 'answers.yaml');
  if (!existsSync(file)) return NONE;
  const policy = currentPolicy(store);
  const { content, mistake } = readYaml(contentFolder(), file, source);
  const unknown = [
    ...Object.keys(content.procedures).flatMap((id) =>
      policy.procedures[id]
        ? []
        : [mistake(['procedures', id], 'a procedure of the policy', 'Correct its name.')],
    ),
    ...Object.entries(content.clauses).flatMap(([id, { procedure }]) =>
      policy.clauses[id]?.text && policy.procedures[procedure]
        ? []
        : [mistake(['clauses', id], 'a published clause with one of the procedures', 'Correct the names.')],
    ),
  ];
  if (unknown.length > 0) throw new PolicyError(unknown);
  return {
    procedures: Object.fromEntries(
      Object.keys(content.procedures).map((id) => [
        id,
        procedureRules(policy, policy.procedures[id] as Procedure),
      ]),
    ),
    clauses: Object.fromEntries(
      Object.entries(content.clauses).map(([id, { procedure }]) => [
        id,
        { procedure, text: policy.clauses[id]?.text ?? '' },
      ]),
    ),
    wordings: wordingsOf(content),
  };
}

function wordingsOf({ procedures, clauses }: z.output<typeof source>): AnswerRules['wordings'] {
  return Object.fromEntries([
    ...Object.entries(procedures).flatMap(([id, { named, said }]) => [
      [`procedure ${id}`, named],
      ...Object.entries(said).flatMap(([fact, values]) =>
        Object.entries(values).map(([value, words]) => [`fact ${fact} ${value}`, words]),
      ),
    ]),
    ...Object.entries(clauses).map(([id, { asked }]) => [`clause ${id}`, asked]),
  ]);
}

function procedureRules({ figures }: Policy, { title, tree, outcomes }: Procedure): ProcedureRules {
  const hours = (figure: FigureId | null) => {
    const limit = figure === null ? undefined : figures[figure];
    return limit?.kind === 'duration' ? limit.amount * (limit.unit === 'hours' ? 1 : 24) : null;
  };
  const ways = pathsOf(tree).flatMap(({ answers, leaf }): Way[] => {
    if (leaf.kind !== 'outcomes') return [];
    const read = answers.map(
      (answer): WayAnswer =>
        answer.kind === 'choice'
          ? { fact: answer.fact, values: answer.values }
          : { fact: answer.fact, over: hours(answer.over), within: hours(answer.within) },
    );
    return [{ answers: read, outcomes: leaf.offers.map(({ outcome }) => outcome) }];
  });
  const sayings = Object.entries(outcomes).flatMap(([id, { summary, clauses }]) =>
    clauses[0] ? [[id, { text: summary, clause: clauses[0] }] as const] : [],
  );
  return { title, ways, outcomes: Object.fromEntries(sayings) };
}

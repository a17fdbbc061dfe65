import { pathsOf } from '@/lib/engine/paths';
import { currentPolicy } from '@/lib/policy/stores';
import type { FigureId, Policy, Procedure, Store } from '@/lib/policy/types';
import { type AnswersFile, readAnswersFile } from './answers-file';
import type { AnswerRules, OutcomeSaying, ProcedureRules, Way, WayAnswer } from './types';

const NONE: AnswerRules = { procedures: {}, quotations: [], clauses: {} };

/** How questions are answered from a store's policy in force; not at all where the store has no answers.yaml. */
export function answerRules(store: Store): AnswerRules {
  const policy = currentPolicy(store);
  const file = readAnswersFile(store.id, policy);
  if (!file) return NONE;
  const procedures = Object.fromEntries(
    Object.entries(file.procedures).map(([id, source]) => [
      id,
      { ...procedureRules(policy, policy.procedures[id] as Procedure), ...source, said: saidOf(source) },
    ]),
  );
  const quotations = file.clauses.map(({ quote, procedure, asked }) => ({
    procedure,
    title: policy.procedures[procedure]?.title ?? '',
    clauses: quote,
    asked,
  }));
  const quoted = new Set([
    ...quotations.flatMap(({ clauses }) => clauses),
    ...Object.values(procedures).flatMap(({ ways }) => ways.flatMap(limitsOf)),
  ]);
  const clauses = Object.fromEntries([...quoted].map((id) => [id, policy.clauses[id]?.text ?? '']));
  return { procedures, quotations, clauses };
}

/** The wordings by "stage shipped". */
const saidOf = ({ said }: AnswersFile['procedures'][string]): ProcedureRules['said'] =>
  Object.fromEntries(
    Object.entries(said).flatMap(([fact, values]) =>
      Object.entries(values).map(([value, words]) => [`${fact} ${value}`, words]),
    ),
  );

const limitsOf = ({ answers }: Way) => answers.flatMap((answer) => ('clause' in answer ? answer.clause : []));

function procedureRules(
  { figures, clauses }: Policy,
  { title, tree, outcomes }: Procedure,
): Pick<ProcedureRules, 'title' | 'ways' | 'outcomes'> {
  const hours = (figure: FigureId | null) => {
    const limit = figure === null ? undefined : figures[figure];
    return limit?.kind === 'duration' ? limit.amount * (limit.unit === 'hours' ? 1 : 24) : null;
  };
  const ways = pathsOf(tree).flatMap(({ answers, leaf }): Way[] => {
    if (leaf.kind !== 'outcomes') return [];
    const read = answers.map((answer): WayAnswer => {
      const { fact } = answer;
      if (answer.kind === 'choice') return { fact, values: answer.values };
      const { over, within } = answer;
      return { fact, over: hours(over), within: hours(within), clause: clauseOf(within ?? over) };
    });
    return [{ answers: read, outcomes: leaf.offers.map(({ outcome }) => outcome) }];
  });
  return { title, ways, outcomes: sayingsOf(outcomes, clauses) };
}

function sayingsOf(outcomes: Procedure['outcomes'], clauses: Policy['clauses']): ProcedureRules['outcomes'] {
  const firsts = new Map(Object.entries(outcomes).map(([id, outcome]) => [id, outcome.clauses[0]]));
  const sayings = Object.entries(outcomes).flatMap(([id, outcome]): [string, OutcomeSaying][] => {
    const { summary, remedy, condition } = outcome;
    const clause = firsts.get(id);
    if (!clause) return [];
    // What comes only later is said by the clause on which it then rests.
    const isPostponed =
      remedy === 'none' &&
      condition !== undefined &&
      [...firsts].some(([other, first]) => other !== id && first && outcome.clauses.includes(first));
    // Where customer care decides, the clause only says where to write.
    const rule = remedy === 'case-by-case' ? summary : (clauses[clause]?.text ?? summary);
    return [[id, { text: summary, clause, rule: isPostponed ? null : rule }]];
  });
  return Object.fromEntries(sayings);
}

/** "return.window-60.window" is a figure of "return.window-60". */
const clauseOf = (figure: FigureId | null) => (figure ?? '').split('.').slice(0, -1).join('.');

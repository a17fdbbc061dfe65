import type { PhrasingContent, Table } from 'mdast';
import { valueWords } from '@/lib/engine/answer-words';
import { type Path, type PathAnswer, pathsOf } from '@/lib/engine/paths';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Policy, Procedure, Store } from '@/lib/policy/types';
import { ELSEWHERE_WORDS, EVERY_CASE_WORDS, OUTCOMES_HEAD } from '../article-words';
import { proof } from './clause-nodes';
import { link, strong, table, text } from './nodes';

/** Every case of a procedure with what it leads to, drawn from the policy's own tree. */
export function outcomesTable(store: Store, policy: Policy, id: string): Table {
  const procedure = policy.procedures[id];
  if (!procedure) throw new Error(`There is no procedure ${id}`);
  const rows = pathsOf(procedure.tree).map(({ answers, leaf }) => [
    [text(answers.map((answer) => caseWords(policy, answer)).join('; ') || EVERY_CASE_WORDS)],
    whatFollows(store, policy, procedure, leaf),
  ]);
  return table([OUTCOMES_HEAD.map((words) => [text(words)]), ...rows]);
}

function caseWords({ facts }: Policy, { fact, values, kind }: PathAnswer): string {
  const words = kind === 'period' ? values : values.map((value) => valueWords(facts[fact], value));
  return `${facts[fact]?.label}: ${words.join(', or ')}`;
}

function whatFollows(
  store: Store,
  policy: Policy,
  procedure: Procedure,
  leaf: Path['leaf'],
): PhrasingContent[] {
  if (leaf.kind === 'handover') {
    const to = policy.procedures[leaf.to]?.title ?? leaf.to;
    return [text(`${ELSEWHERE_WORDS} `), link(wizardAddress(store, leaf.to, Object.entries(leaf.facts)), to)];
  }
  return leaf.offers.flatMap(({ outcome }, index) => {
    const { title = outcome, summary = '', clauses = [] } = procedure.outcomes[outcome] ?? {};
    return [
      ...(index > 0 ? [text(' ')] : []),
      strong(`${title}.`),
      text(` ${summary}`),
      ...proof(store, clauses.slice(0, 1)),
    ];
  });
}

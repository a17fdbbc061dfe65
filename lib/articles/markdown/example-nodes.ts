import type { BlockContent } from 'mdast';
import { formatDay } from '@/lib/dates/format-date';
import { dayOf } from '@/lib/dates/moment';
import { outcomeWords } from '@/lib/engine/amount-words';
import { answerWords } from '@/lib/engine/answer-words';
import type { Answer, Outcome } from '@/lib/engine/types';
import { formatMoney } from '@/lib/money/format-money';
import { wizardAddress } from '@/lib/policy/addresses';
import type { Policy, Store } from '@/lib/policy/types';
import { exampleWords, OWN_CASE_WORDS } from '../article-words';
import { type ExampleAttributes, workThrough } from '../work-through';
import { proof } from './clause-nodes';
import { emphasis, heading, link, list, paragraph, table, text } from './nodes';

/** An example worked through: its facts, and of each outcome the lines that make its amount. */
export function exampleNodes(store: Store, policy: Policy, example: ExampleAttributes): BlockContent[] {
  const { estimate, given } = workThrough(store, policy, example);
  const facts = given.map((fact) => {
    const definition = policy.facts[fact];
    const answer = estimate.facts.answers.get(fact) as Answer;
    return paragraph(text(`${definition?.label}: ${answerWords(definition, answer)}`));
  });
  return [
    heading(2, example.title),
    paragraph(emphasis(`${exampleWords(formatDay(dayOf(estimate.facts.asOf)))}.`)),
    list(facts),
    ...estimate.outcomes.flatMap((outcome) => outcomeNodes(store, outcome)),
    paragraph(link(wizardAddress(store, example.procedure), OWN_CASE_WORDS)),
  ];
}

function outcomeNodes(store: Store, outcome: Outcome): BlockContent[] {
  const head = heading(3, `${outcome.title}: ${outcomeWords(outcome)}`);
  if (outcome.lines.length === 0) return [head, paragraph(text(outcome.summary))];
  const rows = outcome.lines.map(({ label, amount, clauses }) => [
    [text(label), ...proof(store, clauses)],
    [text(amount ? formatMoney(amount) : 'not stated')],
  ]);
  return [head, table([[[text('Line')], [text('Amount')]], ...rows])];
}

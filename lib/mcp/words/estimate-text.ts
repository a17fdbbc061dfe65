import { formatMomentWords } from '@/lib/dates/format-date';
import { conditionWords } from '@/lib/engine/condition-words';
import type { Estimate } from '@/lib/engine/types';
import { clausesText, outcomeText } from './outcome-words';

/** An estimate in a few lines, every figure with the clauses that prove it. */
export function estimateText(estimate: Estimate): string {
  const { store, procedure, policy, facts, outcomes, deadlines, assumptions, evidence, steps } = estimate;
  return [
    `${store.name}, “${procedure.title}”, by the policy of ${policy.version}, asked ${formatMomentWords(facts.asOf)}. The store decides; this is what its own text allows.`,
    ...outcomes.map((outcome) => `- ${outcomeText(outcome, policy)}`),
    ...handoverLines(estimate),
    ...deadlines.map(
      ({ at, label, clauses }) => `Deadline ${formatMomentWords(at)}: ${label} ${clausesText(clauses)}`,
    ),
    ...assumptions.map(({ clause, text }) => `Assumed: ${text} [§ ${clause}]`),
    ...evidence.map(({ label, clauses }) => `Evidence: ${label} ${clausesText(clauses)}`),
    ...steps.map(({ text, clauses }) => `To do: ${text} ${clausesText(clauses)}`),
  ].join('\n');
}

const handoverLines = ({ handovers, policy }: Estimate) =>
  handovers.map(({ procedure, facts, if: conditions }) => {
    const condition = conditions.length > 0 ? `If ${conditionWords(conditions, policy)}: ` : '';
    const what = procedure
      ? `the procedure ${procedure} decides; ask it with ${JSON.stringify(facts)}.`
      : 'only customer care can say.';
    return `${condition}${what}`;
  });

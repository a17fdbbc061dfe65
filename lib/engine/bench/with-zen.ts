import {
  type Answer,
  type Condition,
  type Decision,
  type Leaf,
  type Payout,
  type Term,
  WHOLE,
} from './decision';
import type { FactSet } from './fact-sets';
import { readPlain } from './read-plain';

const AT = { position: { x: 0, y: 0 } };

/** What this takes of the engine's package, which only a machine with its native binary can load. */
type Zen = Pick<typeof import('@gorules/zen-engine'), 'ZenDecisionContent' | 'ZenEngine'>;

/** zen-engine: one decision table, a row per path, a column per fact; its cells compute the amounts. Compiled once. */
export const withZen =
  ({ ZenDecisionContent, ZenEngine }: Zen) =>
  (rules: Decision) => {
    const { rows } = rules;
    const facts = [...new Set(rows.flatMap(({ conditions }) => conditions.map(({ fact }) => fact)))];
    const table = {
      hitPolicy: 'first',
      inputs: facts.map((fact) => ({ id: fact, name: fact, field: fact })),
      outputs: ['outcomes', 'handover'].map((field) => ({ id: field, name: field, field })),
      rules: rows.map(({ conditions, leaf }, index) => ({
        _id: String(index),
        ...Object.fromEntries(
          facts.map((fact) => [fact, cellFor(conditions.find((one) => one.fact === fact))]),
        ),
        ...outputsFor(leaf),
      })),
    };
    const content = {
      nodes: [
        { id: 'in', type: 'inputNode', name: 'in', ...AT },
        { id: 'table', type: 'decisionTableNode', name: 'table', ...AT, content: table },
        { id: 'out', type: 'outputNode', name: 'out', ...AT },
      ],
      edges: [
        { id: 'in-table', sourceId: 'in', targetId: 'table', type: 'edge' },
        { id: 'table-out', sourceId: 'table', targetId: 'out', type: 'edge' },
      ],
    };
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
    return async (given: FactSet): Promise<Answer> => {
      const { result } = await decision.evaluate(readPlain(rules, given));
      return { outcomes: result.outcomes, handover: result.handover ?? null };
    };
  };

/** An empty cell matches everything. */
function cellFor(condition: Condition | undefined): string {
  if (!condition) return '';
  if ('oneOf' in condition) return condition.oneOf.map((value) => `'${value}'`).join(', ');
  const above = condition.above === null ? [] : [`> ${condition.above}`];
  const upTo = condition.upTo === null ? [] : [`<= ${condition.upTo}`];
  return [...above, ...upTo].join(' and ');
}

const outputsFor = ({ payouts, handover }: Leaf) => ({
  outcomes: `[${payouts.map(payoutText).join(', ')}]`,
  handover: handover ? `'${handover}'` : 'null',
});

function payoutText({ id, most, least }: Payout): string {
  const max = most ? sumText(most) : 'null';
  const min = least ? sumText(least) : 'null';
  return `{ id: '${id}', min: ${min === max ? max : `${max} == 0 ? 0 : ${min}`}, max: ${max} }`;
}

const sumText = (terms: readonly Term[]) =>
  terms.length === 0 ? '0' : `max([0, 0 ${terms.map(termText).join(' ')}])`;

function termText(term: Term): string {
  const sign = term.sign === 1 ? '+' : '-';
  if ('fixed' in term) return `${sign} ${term.fixed}`;
  if (term.basisPoints === WHOLE) return `${sign} ${term.fact}`;
  return `${sign} floor((${term.fact} * ${term.basisPoints} + ${WHOLE / 2}) / ${WHOLE})`;
}

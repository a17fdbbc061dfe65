import { type ConditionProperties, Engine } from 'json-rules-engine';
import {
  type Answer,
  type Condition,
  type Decision,
  type Leaf,
  type PlainFacts,
  type Term,
  WHOLE,
} from './decision';
import type { FactSet } from './fact-sets';
import { readPlain } from './read-plain';

/**
 * json-rules-engine: a rule per path whose event carries the path's outcomes. It has no arithmetic, so a plain function
 * adds the amounts up once the event is known.
 */
export function withJsonRules(decision: Decision) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { conditions, leaf } of decision.rows)
    engine.addRule({
      conditions: { all: conditions.flatMap(conditionsFor) },
      event: { type: 'decided', params: { ...leaf } },
    });
  return async (given: FactSet): Promise<Answer> => {
    const plain = readPlain(decision, given);
    const { events } = await engine.run(plain);
    return answerFrom(events[0]?.params as Leaf, plain);
  };
}

function conditionsFor(condition: Condition): ConditionProperties[] {
  const { fact } = condition;
  if ('oneOf' in condition) return [{ fact, operator: 'in', value: condition.oneOf }];
  const { above, upTo } = condition;
  return [
    ...(above === null ? [] : [{ fact, operator: 'greaterThan', value: above }]),
    ...(upTo === null ? [] : [{ fact, operator: 'lessThanInclusive', value: upTo }]),
  ];
}

function answerFrom({ payouts, handover }: Leaf, facts: PlainFacts): Answer {
  const outcomes = payouts.map(({ id, most, least }) => {
    const max = most && sum(most, facts);
    return { id, min: max === 0 ? 0 : least && sum(least, facts), max };
  });
  return { outcomes, handover };
}

function sum(terms: readonly Term[], facts: PlainFacts): number {
  let total = 0;
  for (const term of terms) {
    const amount =
      'fixed' in term
        ? term.fixed
        : Math.floor((Number(facts[term.fact]) * term.basisPoints + WHOLE / 2) / WHOLE);
    total += term.sign * amount;
  }
  return Math.max(0, total);
}

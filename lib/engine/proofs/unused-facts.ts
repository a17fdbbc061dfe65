import type { FactName, Reading } from '@/lib/policy/types';
import { factsUnderstood } from '../handovers';
import { ORDER_DATES } from '../version';
import { counted, type Ground, type Proof } from './proof';

/**
 * Every fact that the store words is asked by a procedure, used in an amount, told in a reading's example, or tells
 * which version judges an order.
 */
export function factsUsedProof({ policy }: Ground): Proof {
  const asked = new Set(Object.values(policy.procedures).flatMap((one) => [...factsUnderstood(one)]));
  const elsewhere = new Set([...ORDER_DATES, ...policy.readings.flatMap(factsOf)]);
  const facts = Object.keys(policy.facts);
  const unused = facts.filter((fact) => !asked.has(fact) && !elsewhere.has(fact));
  const byProcedures = facts.filter((fact) => asked.has(fact)).length;
  return {
    id: 'facts-used',
    claim: 'Every fact is asked or used.',
    verdict: `${counted(facts.length, 'fact')}: ${byProcedures} by procedures, ${facts.length - byProcedures - unused.length} by readings or to find the version.`,
    faults: unused.map(
      (fact) => `${fact}: no procedure asks for it or uses it. Ask for it, or remove it from facts.yaml.`,
    ),
    notes: [],
  };
}

function factsOf({ basket, instead }: Reading): FactName[] {
  const rules = Object.values(instead?.outcomes ?? {});
  const lines = rules.flatMap(({ lines: most = [], least = [] }) => [...most, ...least]);
  return [...Object.keys(basket.facts), ...lines.flatMap((line) => ('of' in line ? [line.of] : []))];
}

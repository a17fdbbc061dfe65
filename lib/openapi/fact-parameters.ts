import { expectedOf } from '@/lib/engine/expected';
import { factsUnderstood } from '@/lib/engine/handovers';
import { judgingDates } from '@/lib/engine/version';
import type { FactName, FactType, Policy, Procedure, Store } from '@/lib/policy/types';
import { UNKNOWN } from '@/lib/policy/vocabulary';

/** A parameter of a query as OpenAPI has it. */
export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const MOMENT = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})';
const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** The values as they are written; "unknown" leaves every branch of a question open. */
const SCHEMAS: Record<FactType, Readonly<Record<string, unknown>>> = {
  money: { type: 'string', pattern: '^\\d{1,12}(\\.\\d+)?$', examples: ['100.00'] },
  day: { type: 'string', pattern: `^(${DAY}|${UNKNOWN})$`, examples: ['2026-03-14'] },
  moment: { type: 'string', pattern: `^(${MOMENT}|${UNKNOWN})$`, examples: ['2026-03-14T09:30:00+01:00'] },
  choice: { type: 'string' },
  'yes-no': { type: 'string' },
};

/** When the question is asked, and the currency of the amounts: every procedure takes them. */
export const CIRCUMSTANCES: readonly Parameter[] = [
  {
    name: 'asOf',
    in: 'query',
    required: false,
    description: 'When the question is asked; without it, now. Its day, in its own offset, is today.',
    schema: { type: 'string', pattern: `^${MOMENT}$`, examples: ['2026-03-14T09:30:00+01:00'] },
  },
  {
    name: 'currency',
    in: 'query',
    required: false,
    description: 'The currency of the amounts, of ISO 4217; without it, the store’s.',
    schema: { type: 'string', pattern: '^[A-Z]{3}$' },
  },
];

/** The facts that a procedure asks for or takes, in its order, with the values that they may have there. */
export const parametersOf = (store: Store, policy: Policy, procedure: Procedure): Parameter[] =>
  factsOf(store, procedure).flatMap((fact) => parameterOf(policy, procedure.id, fact));

/** The facts that any of these procedures takes, each once, with the values that the store knows. */
export const parametersOfAll = (store: Store, policy: Policy): Parameter[] =>
  [...new Set(Object.values(policy.procedures).flatMap((one) => factsOf(store, one)))].flatMap((fact) =>
    parameterOf(policy, '', fact),
  );

const factsOf = (store: Store, procedure: Procedure) => [
  ...new Set([...judgingDates(store), ...factsUnderstood(procedure)]),
];

function parameterOf(policy: Policy, procedure: string, name: FactName): Parameter[] {
  const expected = expectedOf(policy, procedure, name, { code: '', decimals: 0 });
  if (!expected) return [];
  const { question = expected.label, hint, values = {} } = policy.facts[name] ?? {};
  const meanings = expected.values.flatMap((value) => (values[value] ? `${value}: ${values[value]}` : []));
  const description = [question, hint, meanings.join('; ')].filter(Boolean).join(' ');
  const choice = expected.values.length > 0 ? { enum: [...expected.values, UNKNOWN] } : {};
  const schema = { ...SCHEMAS[expected.type], ...choice };
  return [{ name, in: 'query', required: false, description, schema }];
}

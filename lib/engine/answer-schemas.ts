import type { Currency } from '@/lib/money/money';
import type { FactName, FactType, Policy } from '@/lib/policy/types';
import { expectedOf } from './expected';
import { answerSchema } from './read-answer';

type Schema = ReturnType<typeof answerSchema>;

/** A policy never changes once it is read, so each schema is built once. */
const built = new WeakMap<Policy, Map<string, Schema>>();

/** The schema of a fact's text as a procedure takes it; undefined where the store does not know the fact. */
export function schemaFor(
  policy: Policy,
  procedure: string,
  { name, type }: { readonly name: FactName; readonly type: FactType | undefined },
  currency: Currency,
): Schema | undefined {
  const schemas = built.get(policy) ?? new Map<string, Schema>();
  built.set(policy, schemas);
  // Of procedures that the version does not have, and of none, the same is expected: no name from outside is kept.
  const asking = Object.hasOwn(policy.procedures, procedure) ? procedure : '';
  const key = `${name} ${type === 'money' ? currency.code : asking}`;
  const known = schemas.get(key);
  if (known) return known;
  const expected = expectedOf(policy, procedure, name, currency);
  const schema = expected && answerSchema(expected);
  if (schema) schemas.set(key, schema);
  return schema;
}

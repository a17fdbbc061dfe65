import { z } from 'zod';
import {
  estimateSchema,
  invalidSchema,
  optionsSchema,
  outcomeSchema,
  periodsSchema,
  problemsSchema,
  questionSchema,
} from '@/lib/engine/json-schemas';
import { policySchema } from '@/lib/policy/json-schemas';
import { nodeSchema } from '@/lib/policy/procedure-json-schemas';
import {
  createdSchema,
  fieldProblemsSchema,
  notAllowedSchema,
  requestSchema,
} from '@/lib/requests/json-schemas';
import { searchSchema } from '@/lib/search/json-schemas';

/** Every answer of the JSON interface by the name under which the document shows it. */
const ANSWERS = {
  Estimate: estimateSchema,
  Question: questionSchema,
  Invalid: invalidSchema,
  Options: optionsSchema,
  Periods: periodsSchema,
  SearchResults: searchSchema,
  Policy: policySchema,
  Problems: z.strictObject({ problems: problemsSchema }),
  FieldProblems: fieldProblemsSchema,
  RequestCreated: createdSchema,
  Request: requestSchema,
  NotAllowed: notAllowedSchema,
  Health: z.strictObject({
    requests: z.enum(['writable', 'not writable']),
    why: z.string().describe('Why not, in a sentence.').optional(),
  }),
  Message: z.strictObject({ message: z.string() }),
};

/** What several answers hold, and what holds itself. */
const PARTS = { Outcome: outcomeSchema, PolicyNode: nodeSchema };

export type AnswerName = keyof typeof ANSWERS;

/** The answers as JSON Schemas, with what they share named once. */
export function answerSchemas(): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...ANSWERS, ...PARTS })) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: schemaAddress, override: withoutPattern });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

/** A date says what it is by its format; the pattern beside it is longer than the rest. */
function withoutPattern({
  jsonSchema,
}: {
  readonly jsonSchema: { format?: string; pattern?: string };
}): void {
  if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
}

const schemaAddress = (name: string) => `#/components/schemas/${name}`;

/** An answer that is a text of another kind. */
export const textAnswer = (description: string, type: string) => ({
  description,
  content: { [type]: { schema: { type: 'string' } } },
});

/** An answer in JSON that is one of these. */
export function answer(description: string, ...names: AnswerName[]) {
  const schemas = names.map((name) => ({ $ref: schemaAddress(name) }));
  const [only] = schemas;
  const schema = schemas.length === 1 ? only : { oneOf: schemas };
  return { description, content: { 'application/json': { schema } } };
}

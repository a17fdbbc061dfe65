import { z } from 'zod';
import {
  optionRuleSchema,
  procedureSchema,
  progressSchema,
  returnTermSchema,
} from './procedure-json-schemas';

/** A version of a policy as the JSON interface gives it, exactly. */

const unit = z.enum(['hours', 'days', 'business days', 'working days']);
const texts = z.record(z.string(), z.string());

const figureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), basisPoints: z.number(), text: z.string() }),
  z.strictObject({ kind: z.literal('duration'), amount: z.number(), unit, text: z.string() }),
  z.strictObject({ kind: z.literal('amount'), major: z.string(), currency: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('not-published'), text: z.string() }),
  z.strictObject({ kind: z.literal('span'), from: z.number(), to: z.number(), unit, text: z.string() }),
]);

const factSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['choice', 'yes-no', 'day', 'moment', 'money']),
  label: z.string(),
  question: z.string(),
  hint: z.string().optional(),
  values: texts,
  findOut: z.string().optional(),
});

export const clauseSchema = z.strictObject({
  id: z.string(),
  text: z.string().optional().describe('What the store published.'),
  reading: z.string().optional().describe('How an ambiguity of it is read.'),
  silent: z.string().optional().describe('What it does not say.'),
});

export const policySchema = z.strictObject({
  store: z.string(),
  policy: z.iso.date().describe('The day from which it is in force, which is its name.'),
  currency: z.string(),
  timeZone: z.string(),
  sections: texts,
  clauses: z.array(clauseSchema),
  figures: z.record(z.string(), figureSchema),
  facts: z.record(z.string(), factSchema),
  procedures: z.array(procedureSchema),
  progress: z.record(z.string(), progressSchema),
  options: z.array(optionRuleSchema).describe('What a shopper can do, in no order that means anything.'),
  returnTerms: z
    .record(z.string(), returnTermSchema)
    .describe('Properties of schema.org’s MerchantReturnPolicy, as far as the clauses fix them.'),
});

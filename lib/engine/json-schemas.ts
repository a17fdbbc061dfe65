import { z } from 'zod';
import { REMEDIES } from '@/lib/policy/types';

/** What the JSON interface answers, exactly: nothing more may stand in an answer. The OpenAPI document and the MCP server show these. */

const amount = z.string().describe('In major units with all decimals of the currency, such as 90.00.');
const moment = z.iso.datetime({ offset: true }).describe('In the offset of asOf.');
const day = z.iso.date();
const clauses = z.array(z.string()).describe('The ids of the clauses that prove it.');

export const boundsSchema = z
  .strictObject({ min: amount.nullable(), max: amount.nullable() })
  .describe('The least and the most, both inclusive; null where the policy states no bound.');

const lineSchema = z.strictObject({
  label: z.string(),
  amount: amount.nullable().describe('Below zero for a deduction; null where nobody published it.'),
  clauses: clauses.optional(),
});

const conditionsSchema = z
  .array(z.strictObject({ fact: z.string(), value: z.string() }))
  .describe('What must be true of the facts left open; values of one fact are alternatives.');

export const outcomeSchema = z.strictObject({
  id: z.string(),
  if: conditionsSchema.optional(),
  remedy: z.enum(REMEDIES),
  certainty: z
    .enum(['sure', 'store-decides', 'your-choice'])
    .describe('sure: it applies; the others: one of several, in the hands of the store or of the shopper.'),
  refund: boundsSchema.nullable().describe('What comes back; null for a remedy that is not money.'),
  left: boundsSchema.nullable().describe('The refund less the cost of sending the item back.'),
  capped: z.boolean().describe('Whether zero stands where deductions exceeded what was paid.'),
  lines: z.array(lineSchema).describe('They add up to refund.max, before capping.'),
  youPay: z.array(lineSchema).describe('Costs besides the refund.'),
  condition: z.string().nullable(),
  until: moment.nullable().describe('The last moment, inclusive, at which it is offered.'),
  paidWithin: z.string().nullable(),
  clauses,
});

const handoverSchema = z
  .strictObject({
    procedure: z.string().nullable().describe('null: only customer care can say.'),
    facts: z.record(z.string(), z.string()).optional(),
    if: conditionsSchema.optional(),
  })
  .describe('Another procedure decides, with the facts that carry over.');

const judged = {
  store: z.string(),
  procedure: z.string(),
  policy: day.describe('The version that judges.'),
  asOf: moment,
  currency: z.string(),
};

export const estimateSchema = z.strictObject({
  ...judged,
  status: z.literal('estimate'),
  outcomes: z.array(outcomeSchema),
  deadlines: z.array(z.strictObject({ id: z.string(), at: moment, label: z.string(), clauses })),
  assumptions: z.array(z.strictObject({ clause: z.string(), text: z.string() })),
  evidence: z.array(z.strictObject({ label: z.string(), clauses })),
  steps: z.array(z.strictObject({ text: z.string(), clauses })),
  handover: handoverSchema.nullable(),
  otherHandovers: z.array(handoverSchema).optional(),
});

export const questionSchema = z.strictObject({
  ...judged,
  status: z.literal('question'),
  ask: z.array(z.string()).describe('The facts still missing: the first binds.'),
});

export const problemsSchema = z
  .array(z.strictObject({ fact: z.string(), message: z.string() }))
  .describe('Each names its fact and says how to mend it.');

export const invalidSchema = z.strictObject({
  store: z.string(),
  procedure: z.string().optional(),
  status: z.literal('invalid'),
  problems: problemsSchema,
});

const optionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  procedure: z.string(),
  suppose: z.record(z.string(), z.string()).describe('What is supposed of the case.'),
  possible: z.boolean(),
  because: z.string().describe('Why it stands here, or the condition that failed.'),
  if: conditionsSchema.optional().describe('What must be so of the unknown for it to be open.'),
  outcomes: z.array(outcomeSchema),
  ask: z.array(z.string()).optional().describe('Amounts still missing.'),
});

export const optionsSchema = z.strictObject({
  options: z.array(optionSchema).describe('Best first; what is not open comes last.'),
});

const outcomeThenSchema = outcomeSchema.pick({ id: true, remedy: true, refund: true });

export const periodsSchema = z.strictObject({
  periods: z.array(
    z.strictObject({
      from: moment,
      to: moment.nullable().describe('Inclusive; null for the period without end.'),
      outcomes: z.array(outcomeThenSchema),
    }),
  ),
});

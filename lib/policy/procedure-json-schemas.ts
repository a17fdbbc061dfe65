import { z } from 'zod';
import { FACT_STANDS, NOTE_FIELDS, PARCELS, REMEDIES, REQUEST_STATUSES } from './types';

/** A procedure, what follows a request of it, and the ways that lead through it, as the JSON interface gives them, exactly. */

const ids = z.array(z.string());
const certainty = z.enum(['sure', 'store-decides', 'your-choice']);
const texts = z.record(z.string(), z.string());

/** A tree of questions: choices and periods, with outcomes or another procedure at its leaves. */
export const nodeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    ask: z.string(),
    get branches() {
      return z.array(z.strictObject({ values: ids, next: nodeSchema }));
    },
  }),
  z.strictObject({
    kind: z.literal('period'),
    ask: z.string(),
    get periods() {
      return z.array(
        z.strictObject({
          within: z.string().nullable(),
          words: z.string(),
          deadline: z.strictObject({ id: z.string(), label: z.string(), clauses: ids }).optional(),
          next: nodeSchema,
        }),
      );
    },
  }),
  z.strictObject({
    kind: z.literal('outcomes'),
    offers: z.array(z.strictObject({ certainty, outcome: z.string() })),
  }),
  z.strictObject({ kind: z.literal('handover'), to: z.string(), facts: texts }),
]);

const lineSchema = z.strictObject({
  kind: z.enum(['plus', 'less', 'fee', 'not-published']),
  label: z.string(),
  of: z.string().optional(),
  share: z.string().optional(),
  figure: z.string().optional(),
  otherwise: z.string().optional(),
  clauses: ids,
});

const outcomeRuleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  remedy: z.enum(REMEDIES),
  lines: z.array(lineSchema).optional(),
  least: z.array(lineSchema).optional(),
  youPay: z.array(z.strictObject({ label: z.string(), amount: z.string().optional(), clauses: ids })),
  condition: z.string().optional(),
  paidWithin: z.string().optional(),
  clauses: ids,
  assumes: ids,
  evidence: ids,
  steps: ids,
});

export const procedureSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  order: z.number(),
  card: z.string(),
  intro: z.string(),
  tree: nodeSchema,
  outcomes: z.record(z.string(), outcomeRuleSchema),
  evidence: z.record(
    z.string(),
    z.strictObject({ label: z.string(), clauses: ids, field: z.string().optional() }),
  ),
  steps: z.record(z.string(), z.strictObject({ text: z.string(), clauses: ids })),
});

export const progressSchema = z.strictObject({
  parcel: z.enum(PARCELS),
  packingNote: z.strictObject({ holds: z.array(z.enum(NOTE_FIELDS)), clauses: ids }).optional(),
  after: z.partialRecord(
    z.enum(REQUEST_STATUSES),
    z.strictObject({
      by: z.enum(['store', 'shopper']),
      text: z.string(),
      within: z.string().optional(),
      since: z.enum(REQUEST_STATUSES).optional(),
      clauses: ids,
    }),
  ),
});

export const optionRuleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  procedure: z.string(),
  takes: ids.describe('The outcomes of the procedure that it leads to.'),
  suppose: texts.describe('The facts that it would bring about.'),
  presume: texts.describe('The facts that are taken to be so where nothing is said.'),
  when: z
    .array(z.record(z.string(), z.union([ids, z.enum(FACT_STANDS)])))
    .describe(
      'The cases in which it is open: each fact has one of the values, or any answer, or none. No case: always.',
    ),
  unless: z.string().describe('Why it is not open in any other case.'),
  clauses: ids,
});

export const returnTermSchema = z.strictObject({
  is: z.union([z.string(), z.number()]),
  clauses: ids,
});

import { z } from 'zod';
import { NOTE_FIELDS, PARCELS, REMEDIES, REQUEST_STATUSES } from './types';

/** A version of a policy as the JSON interface gives it, exactly. */

const ids = z.array(z.string());
const certainty = z.enum(['sure', 'store-decides', 'your-choice']);
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

const procedureSchema = z.strictObject({
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

const progressSchema = z.strictObject({
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
});

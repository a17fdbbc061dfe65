import { z } from 'zod';
import { ACCENTS, EVIDENCE_FIELDS, REMEDIES } from './types';

/** The YAML files of a store's folder, as a merchant writes them. Every schema refuses keys it does not know. */

export const words = z.string().trim().min(1);
export const clauseId = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'a clause id such as cancel.within-48h');
export const figureId = z
  .string()
  .regex(/^[a-z-]+\.[a-z0-9-]+\.[a-z][A-Za-z]*$/, 'a figure id such as cancel.within-48h.fee');
export const factName = z.string().regex(/^[a-z][A-Za-z]*$/, 'a fact such as orderTotal');
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name of small letters, digits and hyphens');
export const clauseIds = z.array(clauseId);

/** `store.yaml`: the store's name, look, currency, zone, contact and topics. */
export const settingsSource = z.strictObject({
  name: words,
  tagline: words,
  accent: z.enum(ACCENTS),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as USD'),
  timeZone: words.refine(
    (zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC',
    'a zone such as Asia/Shanghai',
  ),
  care: z.strictObject({ email: z.email() }),
  topics: z.record(slug, words),
});

/** `sections.yaml`: the sections and their titles, in the order shown; each has its file under `clauses/`. */
export const sectionsSource = z.record(slug, words);

/** `clauses/*.yaml`: a list of clauses, their figures and their text standing together. */
export const clausesSource = z.array(
  z
    .strictObject({
      id: clauseId,
      figures: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), words).default({}),
      text: words.optional(),
      reading: words.optional(),
      silent: words.optional(),
      uncomputed: words.optional(),
    })
    .refine((clause) => clause.text ?? clause.reading ?? clause.silent, 'a text, a reading or a silence'),
);

/** `facts.yaml`: how this store asks for each fact. */
export const factsSource = z.record(
  factName,
  z.strictObject({
    type: z.enum(['choice', 'yes-no', 'day', 'moment', 'money']).optional(),
    label: words,
    question: words,
    hint: words.optional(),
    values: z.record(slug, words).default({}),
    findOut: words.optional(),
  }),
);

const deadlineSource = z.strictObject({ id: slug, label: words, clauses: clauseIds.min(1) });

const outcomesSource = z
  .strictObject({
    sure: z.array(slug).optional(),
    'your-choice': z.array(slug).optional(),
    'store-decides': z.array(slug).optional(),
  })
  .refine((leaf) => Object.values(leaf).some((ids) => ids.length > 0), 'at least one outcome');

const handoverSource = z.strictObject({ handover: slug, facts: z.record(factName, z.string()).default({}) });

export type NodeSource =
  | { ask: string; when: Record<string, NodeSource> }
  | { ask: string; periods: PeriodSource[] }
  | z.output<typeof handoverSource>
  | z.output<typeof outcomesSource>;

export type PeriodSource =
  | { within: string; deadline?: z.output<typeof deadlineSource>; next: NodeSource }
  | { later: NodeSource };

/** A node is told by its keys, so that a mistake is reported where it stands and not as "no variant fits". */
const nodeSource: z.ZodType<NodeSource> = z.lazy(() =>
  z.record(z.string(), z.unknown()).transform((value, context): NodeSource => {
    const parsed = schemaFor(value).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: value } as never);
    return z.NEVER;
  }),
);

const choiceSource = z.strictObject({ ask: factName, when: z.record(z.string(), nodeSource) });
const periodSource: z.ZodType<PeriodSource> = z.union([
  z.strictObject({ later: nodeSource }),
  z.strictObject({ within: figureId, deadline: deadlineSource.optional(), next: nodeSource }),
]);
const periodsSource = z.strictObject({ ask: factName, periods: z.array(periodSource).min(2) });

function schemaFor(value: Record<string, unknown>): z.ZodType<NodeSource> {
  if ('periods' in value) return periodsSource;
  if ('ask' in value) return choiceSource;
  return 'handover' in value ? handoverSource : outcomesSource;
}

export const lineSource = z
  .strictObject({
    label: words,
    plus: factName.optional(),
    less: z.union([z.literal('not-published'), figureId, factName]).optional(),
    share: figureId.optional(),
    /** What is assumed where the fact is not given; makes it optional. */
    otherwise: words.optional(),
    clauses: clauseIds.default([]),
  })
  .refine((line) => (line.plus === undefined) !== (line.less === undefined), 'either "plus" or "less"');

const outcomeSource = z.strictObject({
  title: words,
  summary: words,
  remedy: z.enum(REMEDIES),
  lines: z.array(lineSource).min(1).optional(),
  least: z.array(lineSource).optional(),
  youPay: z
    .array(z.strictObject({ label: words, amount: factName.optional(), clauses: clauseIds.min(1) }))
    .default([]),
  condition: words.optional(),
  paidWithin: words.optional(),
  clauses: clauseIds.default([]),
  assumes: clauseIds.default([]),
  evidence: z.array(slug).default([]),
  steps: z.array(slug).default([]),
});

const evidenceSource = z.strictObject({
  label: words,
  clauses: clauseIds.min(1),
  /** The field of the request's form that provides it; left out where it has to be e-mailed. */
  field: z.enum(EVIDENCE_FIELDS).optional(),
});

/** `procedures/*.yaml`: a tree of questions, the outcomes at its leaves, the evidence and steps they name. */
export const procedureSource = z.strictObject({
  title: words,
  order: z.number().int().positive(),
  card: words,
  intro: words,
  tree: nodeSource,
  outcomes: z.record(slug, outcomeSource),
  evidence: z.record(slug, evidenceSource).default({}),
  steps: z.record(slug, z.strictObject({ text: words, clauses: clauseIds.min(1) })).default({}),
});

export type ClausesSource = z.output<typeof clausesSource>;
export type FactsSource = z.output<typeof factsSource>;
export type ProcedureSource = z.output<typeof procedureSource>;
export type LineSource = z.output<typeof lineSource>;

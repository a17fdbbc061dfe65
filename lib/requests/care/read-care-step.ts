import { z } from 'zod';
import { REQUEST_STATUSES, type RequestStatus } from '@/lib/policy/types';
import type { FieldProblem } from '../posted';
import { typedLine, typedText } from '../typed-text';
import type { CareStep } from './care-step';

export type CareStepRead =
  | { readonly ok: true; readonly step: CareStep }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The status that a field belongs to; a note may come with any. */
export const BELONGS_TO = {
  returnAddress: 'authorised',
  rma: 'authorised',
  trackingNumber: 'sent',
  carrier: 'sent',
  deductions: 'inspected',
  refund: 'refunded',
} as const satisfies Record<string, RequestStatus>;

const amount = (words: string) => z.string(`${words}: give the amount as text, such as "80.00".`);

const WHICH_CLAUSE = 'Clause: name the clause that the deduction rests on.';

const deduction = z.strictObject({
  label: typedLine('Deduction', 200),
  amount: amount('Deduction'),
  clause: z.string(WHICH_CLAUSE).min(1, WHICH_CLAUSE),
});

/** What a step may hold: a status or `takeBack`, and what the status may bring. */
export const careStepFields = z.strictObject({
  status: z.enum(REQUEST_STATUSES, `Status: give one of ${REQUEST_STATUSES.join(', ')}.`).optional(),
  takeBack: z.literal(true, 'takeBack: give true, or leave it out.').optional(),
  note: typedText('Note', 4000).optional(),
  returnAddress: typedText('Return address', 1000).optional(),
  rma: typedLine('RMA number', 64).optional(),
  trackingNumber: typedLine('Tracking number', 80).optional(),
  carrier: typedLine('Carrier', 80).optional(),
  deductions: z
    .array(deduction, 'Deductions: give a list of {"label", "amount", "clause"}.')
    .max(30, 'Deductions: give at most 30.')
    .optional(),
  refund: amount('Refund').optional(),
});

const schema = careStepFields
  .superRefine(({ status, takeBack, note: _, ...fields }, context) => {
    const add = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (!status && !takeBack) add('status', `Status: give one of ${REQUEST_STATUSES.join(', ')}.`);
    if (status && takeBack) add('status', 'Status: leave it out when a step is taken back.');
    if (!fields.trackingNumber !== !fields.carrier)
      add(
        fields.carrier ? 'trackingNumber' : 'carrier',
        'Tracking number and carrier: give both, or neither.',
      );
    for (const field of Object.keys(fields) as (keyof typeof fields)[])
      if (fields[field] !== undefined && status !== BELONGS_TO[field])
        add(field, `${field}: it belongs to the status ${BELONGS_TO[field]} only.`);
  })
  .transform(
    ({ status, note = null, takeBack: _, ...details }): CareStep =>
      status ? { status, note, details } : { takeBack: true, note },
  );

/** Reads a step from JSON or from what a form made of it; what is null or blank counts as absent. Every problem names its field. */
export function readCareStep(body: unknown): CareStepRead {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const message = 'body: send one JSON object, such as {"status":"received"}.';
    return { ok: false, problems: [{ field: 'body', message }] };
  }
  const parsed = schema.safeParse(withoutBlank(body));
  return parsed.success ? { ok: true, step: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

const withoutBlank = (body: object) =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([, value]) => value !== null && !(typeof value === 'string' && value.trim() === ''),
    ),
  );

/** The first problem of each field; a field that does not exist is named itself. */
function problemsOf({ issues }: z.ZodError): FieldProblem[] {
  const problems = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField([...issue.path, key].join('.')))
      : [{ field: issue.path.join('.'), message: issue.message }],
  );
  return problems.filter(({ field }, at) => problems.findIndex((other) => other.field === field) === at);
}

const unknownField = (field: string): FieldProblem => ({
  field,
  message: `${field}: there is no such field. Leave it out.`,
});

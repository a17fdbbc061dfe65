import { z } from 'zod';
import { REQUEST_STATUSES } from '@/lib/policy/types';

/** Requests as the JSON interface gives them, exactly. Their estimate is the one that was stored. */

const status = z.enum(REQUEST_STATUSES);

export const createdSchema = z.strictObject({
  reference: z.string(),
  url: z.string().describe('The private page, with the key: keep it secret.'),
  status: z.literal('requested'),
});

export const fieldProblemsSchema = z.strictObject({
  problems: z.array(z.strictObject({ field: z.string(), message: z.string() })),
});

export const notAllowedSchema = z.strictObject({
  message: z.string(),
  allowed: z.array(status).describe('The steps that may follow now.'),
});

/** What no step has brought yet is null. */
export const requestSchema = z.strictObject({
  reference: z.string(),
  store: z.string(),
  procedure: z.string(),
  status,
  timeline: z.array(
    z.strictObject({ status, at: z.iso.datetime({ offset: true }), note: z.string().nullable() }),
  ),
  facts: z.record(z.string(), z.string()),
  estimate: z.looseObject({ status: z.enum(['estimate', 'question', 'invalid']) }),
  attachments: z.array(z.strictObject({ name: z.string(), size: z.number().describe('In bytes.') })),
  next: z
    .strictObject({ by: z.string().nullable().describe('The last day or moment.'), text: z.string() })
    .nullable(),
  returnAddress: z.string().nullable(),
  rma: z.string().nullable(),
  tracking: z.strictObject({ trackingNumber: z.string(), carrier: z.string() }).nullable(),
  deductions: z.array(z.strictObject({ label: z.string(), amount: z.string(), clause: z.string() })),
  refund: z.string().nullable().describe('What was refunded.'),
});

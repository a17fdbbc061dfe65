import { z } from 'zod';
import { REQUEST_STATUSES } from '@/lib/policy/types';

/** Requests as the JSON interface gives them. Their estimate is the one that was stored. */

const status = z.enum(REQUEST_STATUSES);

export const createdSchema = z.strictObject({
  reference: z.string(),
  url: z.string().describe('The private page, with the key: keep it secret.'),
  status: z.literal('requested'),
});

export const fieldProblemsSchema = z.strictObject({
  problems: z.array(z.strictObject({ field: z.string(), message: z.string() })),
});

/** Open: what the steps of a request brought stands beside what every request has. */
export const requestSchema = z.looseObject({
  reference: z.string(),
  store: z.string(),
  procedure: z.string(),
  status,
  timeline: z.array(
    z.looseObject({ status, at: z.iso.datetime({ offset: true }), note: z.string().nullable() }),
  ),
  facts: z.record(z.string(), z.string()),
  estimate: z.looseObject({ status: z.enum(['estimate', 'question', 'invalid']) }),
  attachments: z.array(z.looseObject({ name: z.string(), size: z.number() })),
  next: z.strictObject({ by: z.string().nullable(), text: z.string() }).nullable(),
});

import { z } from 'zod';
import { clauseIds, figureId, slug, words } from './source';
import { NOTE_FIELDS, PARCELS, REQUEST_STATUSES } from './types';

const stepSource = z
  .strictObject({
    by: z.enum(['store', 'shopper']),
    /** Its last sentence is the one that the time belongs to. */
    text: words,
    within: figureId.optional(),
    since: z.enum(REQUEST_STATUSES).optional(),
    clauses: clauseIds.min(1),
  })
  .refine(({ within, since }) => within ?? !since, '"within", the time that counts since then');

const noteSource = z.strictObject({
  holds: z.array(z.enum(NOTE_FIELDS)).min(1),
  clauses: clauseIds.min(1),
});

/** `progress.yaml`: what follows each step of a request, by procedure. */
export const progressSource = z.record(
  slug,
  z.strictObject({
    parcel: z.enum(PARCELS),
    packingNote: noteSource.optional(),
    after: z.partialRecord(z.enum(REQUEST_STATUSES), stepSource).default({}),
  }),
);

export type ProgressSource = z.output<typeof progressSource>;

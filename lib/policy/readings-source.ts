import { z } from 'zod';
import { clauseId, factName, lineSource, slug, words } from './source';
import { READING_KINDS } from './types';

const factsSource = z.record(factName, z.string().trim().min(1));

const amountsSource = z
  .strictObject({ lines: z.array(lineSource).min(1).optional(), least: z.array(lineSource).optional() })
  .refine(({ lines, least }) => lines ?? least, '"lines", "least", or both');

const insteadSource = z
  .strictObject({
    facts: factsSource.default({}),
    outcomes: z.record(slug, amountsSource).default({}),
  })
  .refine(
    ({ facts, outcomes }) => Object.keys(facts).length + Object.keys(outcomes).length > 0,
    'other facts, or an outcome with other lines',
  );

/** `readings.yaml`: where the published text admits more than one reading, and what another one would change. */
export const readingsSource = z.array(
  z.strictObject({
    clause: clauseId,
    kind: z.enum(READING_KINDS),
    question: words,
    says: words.optional(),
    another: words,
    basket: z.strictObject({
      procedure: slug,
      facts: factsSource.refine((facts) => 'asOf' in facts, 'the moment at which it is judged, as "asOf"'),
    }),
    instead: insteadSource.optional(),
    wording: words,
  }),
);

export type ReadingsSource = z.output<typeof readingsSource>;

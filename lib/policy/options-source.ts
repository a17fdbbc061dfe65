import { z } from 'zod';
import { clauseIds, factName, slug, words } from './source';
import { FACT_STANDS } from './types';

const supposed = z.record(factName, words).default({});

/** `options.yaml`: what a shopper can do, each a procedure judged with supposed facts. */
export const optionsSource = z.record(
  slug,
  z.strictObject({
    title: words,
    procedure: slug,
    takes: z.array(slug).min(1),
    suppose: supposed,
    presume: supposed,
    when: z.array(z.record(factName, z.union([z.enum(FACT_STANDS), z.array(words).min(1)]))).default([]),
    unless: words,
    clauses: clauseIds.min(1),
  }),
);

export type OptionsSource = z.output<typeof optionsSource>;

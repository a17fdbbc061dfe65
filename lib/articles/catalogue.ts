import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { PolicyError } from '@/lib/policy/policy-error';
import { readYaml } from '@/lib/policy/yaml-file';

const words = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of small letters, digits and hyphens');
const wizard = { procedure: slug, facts: z.record(z.string(), z.string()).default({}) };

/** Where an answer comes from: the policy's clauses, what is true of any shop, or the store alone. */
export const provenance = z.array(z.enum(['policy', 'guidance', 'store'])).min(1);

/** `catalogue/{topic}.yaml`: the questions of one topic, each with its answer as the merchant words it. */
const entrySource = z.strictObject({
  slug,
  question: words,
  provenance,
  /** The clauses quoted under the answer; "cancel.*" stands for a whole section. */
  clauses: z.array(
    z.string().regex(/^[a-z-]+\.(\*|[a-z0-9-]+)$/, 'a clause id or a section such as cancel.*'),
  ),
  /** The short answer: one or two sentences of plain text. */
  answer: words,
  /** The rest, in Markdown. */
  details: words,
  /** The store's own text, for what only the store can say. */
  storeText: words.optional(),
  /** A case worked through; `bestOption` adds what to do in it, the best option first. */
  example: z.strictObject({ title: words, ...wizard, bestOption: z.boolean().default(false) }).optional(),
  next: z.array(z.strictObject({ text: words, ...wizard })).default([]),
  related: z.array(slug).default([]),
  /** What shoppers call it in words that the text does not hold. */
  keywords: z.array(words).default([]),
});

export type CatalogueEntry = z.output<typeof entrySource> & {
  readonly topic: string;
  readonly order: number;
};

/** Reads a store's whole question catalogue, topics and questions in the order they stand. */
export function readCatalogue(content: string, store: string, topics: readonly string[]): CatalogueEntry[] {
  const folder = join(content, store, 'catalogue');
  for (const file of readdirSync(folder)) {
    if (topics.includes(basename(file, '.yaml'))) continue;
    const expected = `one of the topics ${topics.join(', ')}`;
    throw new PolicyError([
      { file: join(store, 'catalogue', file), path: '', expected, hint: 'Add it in store.yaml.' },
    ]);
  }
  return topics.flatMap((topic) =>
    readYaml(content, join(folder, `${topic}.yaml`), z.array(entrySource)).content.map((entry, index) => ({
      ...entry,
      topic,
      order: index + 1,
    })),
  );
}

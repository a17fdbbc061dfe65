import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** An entry of the catalogue, as far as it is looked at here. */
interface Entry {
  readonly slug: string;
  readonly question: string;
}

/** What is written where there are many: without anchors, and no line broken. */
const AS_WRITTEN = { aliasDuplicateObjects: false, lineWidth: 0 } as const;

/**
 * Adds questions to the catalogue of a store's folder until it holds that many: each of the store's own in turn, asked
 * of a product of its own, with the model's answer, clauses, example and phrasings.
 */
export function growTo(store: string, count: number): void {
  const folder = join(store, 'catalogue');
  const topics = readdirSync(folder).map((name) => ({
    file: join(folder, name),
    entries: parse(readFileSync(join(folder, name), 'utf8')) as Entry[],
  }));
  const phrasingsFile = join(store, 'search', 'phrasings.yaml');
  const phrasings = parse(readFileSync(phrasingsFile, 'utf8')) as Record<string, string[]>;
  const models = topics.flatMap(({ entries }) => entries.map((entry) => ({ entries, entry })));
  for (let number = models.length; number < count; number += 1) {
    const { entries, entry } = models[number % models.length] as (typeof models)[number];
    const slug = `${entry.slug}-${number}`;
    entries.push({ ...entry, slug, question: `${entry.question} Lamp ${number}` });
    phrasings[slug] = (phrasings[entry.slug] ?? []).map((phrasing) => `${phrasing} lamp ${number}`);
  }
  for (const { file, entries } of topics) writeFileSync(file, stringify(entries, AS_WRITTEN));
  writeFileSync(phrasingsFile, stringify(phrasings, AS_WRITTEN));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PolicyError } from '@/lib/policy/policy-error';
import { readYaml } from '@/lib/policy/yaml-file';
import type { Concepts } from './types';

const words = z.string().trim().min(1);

/** Words and phrases that mean one thing, by the concept's name. */
const concepts = z.record(
  z.string().regex(/^[a-z]+$/, 'a concept named in small letters'),
  z.array(words).min(1),
);

/** `search/phrasings.yaml`: how shoppers ask for each article, by its slug. */
const phrasings = z.record(z.string(), z.array(words).min(1));

/** A store's own concepts, from `search/concepts.yaml`; none where it has no such file. */
export function readConcepts(content: string, store: string): Concepts {
  const file = join(content, store, 'search', 'concepts.yaml');
  return existsSync(file) ? readConceptFile(content, file) : {};
}

/** A file of concepts; throws where one is named otherwise than in small letters, or holds nothing. */
export const readConceptFile = (root: string, file: string): Concepts =>
  readYaml(root, file, concepts).content;

/** How a store's shoppers ask for its articles; throws where a phrasing is for an article that is not there. */
export function readPhrasings(
  content: string,
  store: string,
  slugs: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const file = join(content, store, 'search', 'phrasings.yaml');
  if (!existsSync(file)) return {};
  const read = readYaml(content, file, phrasings);
  const unknown = Object.keys(read.content).filter((slug) => !slugs.includes(slug));
  if (unknown.length === 0) return read.content;
  const hint = 'Take it out, or correct the slug.';
  throw new PolicyError(unknown.map((slug) => read.mistake([slug], 'the slug of an article', hint)));
}

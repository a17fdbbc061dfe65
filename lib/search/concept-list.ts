import { join } from 'node:path';
import { yamlFilesIn } from '@/lib/policy/content-files';
import { readConceptFile } from './shop-language';
import type { Concepts } from './types';

/** What shoppers of any shop say, a file for each of their matters. */
const SHOP_WORDS = join(process.cwd(), 'lib', 'search', 'english', 'shop-words');

let shared: readonly Concepts[] | undefined;

/** What shoppers of any shop say, with a store's own words added to the concepts of the same name, or as new ones. */
export function conceptsWith(own: Concepts): Concepts {
  shared ??= yamlFilesIn(SHOP_WORDS, SHOP_WORDS).map((file) => readConceptFile(SHOP_WORDS, file));
  const all = [...shared, own];
  const names = new Set(all.flatMap((concepts) => Object.keys(concepts)));
  return Object.fromEntries(
    [...names].map((name) => [name, all.flatMap((concepts) => concepts[name] ?? [])]),
  );
}

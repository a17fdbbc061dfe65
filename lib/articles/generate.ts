import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allStores, contentFolder, currentPolicy } from '@/lib/policy/stores';
import { readCatalogue } from './catalogue';
import { composeMdx } from './compose-mdx';

/**
 * Writes every store's articles from its catalogue and policy. With --check it writes nothing and fails when a file
 * differs from what it would write.
 */
function main(check: boolean): number {
  const stale: string[] = [];
  let written = 0;
  for (const store of allStores()) {
    const folder = join(contentFolder(), store.id, 'articles');
    const policy = currentPolicy(store);
    const entries = readCatalogue(contentFolder(), store.id, Object.keys(store.topics));
    const wanted = new Map(entries.map((entry) => [`${entry.slug}.mdx`, composeMdx(entry, policy)]));
    const present = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of present.filter((file) => !wanted.has(file))) {
      stale.push(join(store.id, name));
      if (!check) rmSync(join(folder, name));
    }
    if (!check) mkdirSync(folder, { recursive: true });
    for (const [name, text] of wanted) {
      written += 1;
      if (present.includes(name) && readFileSync(join(folder, name), 'utf8') === text) continue;
      stale.push(join(store.id, name));
      if (!check) writeFileSync(join(folder, name), text);
    }
  }
  const verb = check ? 'out of date' : 'changed';
  console.log(
    `${written} articles, ${stale.length} ${verb}${stale.length > 0 ? `: ${stale.join(', ')}` : ''}`,
  );
  if (check && stale.length > 0) console.log('Run "npm run articles" and commit the result.');
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.includes('--check'));

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticles } from '@/lib/articles/article';
import { type Coverage, coverageFaults, coverageOf } from './coverage';
import { PolicyError } from './policy-error';
import { readStore } from './read-store';
import { contentFolder } from './stores';
import { typedFiguresIn } from './typed-figures';
import type { Store } from './types';
import { unusedParts } from './unused-parts';

/** `npm run policy [-- store ...]`: checks stores, prints who relies on each clause, and fails on what is incomplete. */
function main(names: readonly string[]): number {
  const stores = names.length > 0 ? names : readdirSync(contentFolder());
  return stores.map(checkStore).some((faults) => faults > 0) ? 1 : 0;
}

function checkStore(id: string): number {
  try {
    const store = readStore(contentFolder(), id);
    const faults = [...typedFigures(id), ...store.versions.flatMap((policy) => checkVersion(store, policy))];
    for (const fault of faults) console.log(`  ✗ ${fault}`);
    console.log(`${store.name}: ${store.versions.length} version(s), ${faults.length} fault(s)\n`);
    return faults.length;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    console.log(`${id}: ${error.mistakes.length} mistake(s)\n${error.message}\n`);
    return error.mistakes.length;
  }
}

function checkVersion(store: Store, policy: Store['versions'][number]): string[] {
  const articles = readArticles(join(contentFolder(), store.id, 'articles'));
  const quoted = new Map(
    articles.map(({ slug, body }) => [
      slug,
      [...body.matchAll(/<Clause id="([^"]+)"/g)].map(([, clause = '']) => clause),
    ]),
  );
  const coverage = coverageOf(policy, quoted);
  printTable(store, policy.version, coverage);
  const unused = Object.values(policy.procedures).flatMap((procedure) =>
    unusedParts(procedure).map((part) => `${procedure.id}: nothing leads to ${part}.`),
  );
  return [...coverageFaults(coverage), ...unused];
}

function typedFigures(id: string): string[] {
  const folder = join(contentFolder(), id);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.yaml') || name.endsWith('.mdx'),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const found = typedFiguresIn(
      name.endsWith('.yaml') ? parse(text, { merge: true }) : text.replace(/^---[\s\S]*?\n---\n/, ''),
    );
    return found.map(
      (typed) =>
        `${join(id, name)} ${typed.path}: "${typed.text}" is typed. Name the figure in braces instead.`,
    );
  });
}

function printTable(store: Store, version: string, coverage: readonly Coverage[]): void {
  const width = Math.max(...coverage.map(({ clause }) => clause.length));
  console.log(
    `${store.name}, in force from ${version}\n${'clause'.padEnd(width)}  rules                  articles  not computed because`,
  );
  for (const { clause, procedures, articles, uncomputed } of coverage) {
    const rules = procedures.join(', ') || '-';
    console.log(
      `${clause.padEnd(width)}  ${rules.padEnd(21)}  ${String(articles.length).padStart(8)}  ${uncomputed ?? ''}`,
    );
  }
  const computed = coverage.filter(({ procedures }) => procedures.length > 0).length;
  console.log(
    `${coverage.length} clauses: ${computed} computed, ${coverage.length - computed} explained, ${coverage.filter(({ articles }) => articles.length > 0).length} quoted in articles`,
  );
}

process.exitCode = main(process.argv.slice(2));

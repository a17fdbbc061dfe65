import { join, relative } from 'node:path';
import { type Article, readArticles } from '@/lib/articles/article';
import { formatDay } from '@/lib/dates/format-date';
import { againstItself } from '@/lib/engine/against-itself/against-itself';
import { againstItselfJson } from '@/lib/engine/against-itself/against-itself-json';
import { againstItselfInWords, basketInWords } from '@/lib/engine/against-itself/in-words';
import type { Ground } from '@/lib/engine/proofs/proof';
import { prove } from '@/lib/engine/proofs/prove';
import { currencyOf } from '@/lib/money/currency';
import type { Currency } from '@/lib/money/money';
import { foldersIn } from './content-files';
import { coverageOf } from './coverage';
import { PolicyError } from './policy-error';
import { readStore } from './read-store';
import { checkJson, isSound, type StoreCheck, type StoreChecked, type VersionCheck } from './report';
import { checkText } from './report-text';
import { clausesProof, partsProof, typedFiguresProof } from './store-proofs';
import { figuresInTextsOf, typedFiguresOf } from './store-texts';
import { contentFolder } from './stores';
import type { Policy, Store } from './types';

const CLAUSE = /<Clause id="([^"]+)"/g;
const FIGURE = /<Figure of="([^"]+)"/g;

/**
 * `npm run policy [-- store ...] [--json]`: proves what a policy must hold, and reports where it works against itself.
 * Exits with 1 where a store has a mistake or a fault, with 2 for an option that does not exist.
 */
function main(given: readonly string[]): number {
  const named = given.filter((one) => !one.startsWith('-'));
  const unknown = given.filter((one) => one.startsWith('-') && one !== '--json');
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: no such option. Give stores by their folders' names, and --json.`);
    return 2;
  }
  const content = contentFolder();
  const stores =
    named.length > 0 ? named : foldersIn(content, content).map((folder) => relative(content, folder));
  const checks = stores.map((store) => checkOrMistakes(content, store));
  const ok = checks.every(isSound);
  if (given.includes('--json')) console.log(JSON.stringify({ ok, stores: checks.map(checkJson) }, null, 2));
  else console.log(checks.map(checkText).join('\n\n\n'));
  return ok ? 0 : 1;
}

function checkOrMistakes(content: string, store: string): StoreCheck {
  try {
    return checkStore(content, readStore(content, store));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { store, mistakes: error.mistakes, message: error.message };
  }
}

function checkStore(content: string, store: Store): StoreChecked {
  const articles = readArticles(join(content, store.id, 'articles'));
  const { typed, files } = typedFiguresOf(content, store.id);
  return {
    store: store.id,
    name: store.name,
    proofs: [typedFiguresProof(typed, files)],
    versions: store.versions.map((policy) => checkVersion(content, store, policy, articles)),
  };
}

function checkVersion(
  content: string,
  store: Store,
  policy: Policy,
  articles: readonly Article[],
): VersionCheck {
  const ground: Ground = { store, policy, currency: currencyOf(store.currency) as Currency };
  const clausesByArticle = new Map(articles.map(({ slug, body }) => [slug, named(body, CLAUSE)]));
  const clauses = coverageOf(policy, clausesByArticle);
  const found = againstItself(ground);
  return {
    version: policy.version,
    inForce: `in force from ${formatDay(policy.version)}`,
    proofs: [
      clausesProof(clauses),
      partsProof(policy),
      ...prove(ground, {
        inTexts: figuresInTextsOf(content, store.id, policy.version),
        inArticles: articles.flatMap(({ body }) => named(body, FIGURE)),
        clausesInArticles: [...clausesByArticle.values()].flat(),
      }),
    ],
    clauses,
    against: {
      basket: basketInWords(ground),
      kinds: againstItselfInWords(found, policy),
      json: againstItselfJson(found, ground),
    },
  };
}

const named = (body: string, component: RegExp) => [...body.matchAll(component)].map(([, name = '']) => name);

process.exitCode = main(process.argv.slice(2));

/**
 * `npm run bench:builds`: builds a copy of the project whose only store has 50, 500 and 2,000 articles, and prints what each
 * took; on a machine that does nothing else. Other numbers may be given: `npm run bench:builds -- 50 100`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownTable } from '@/lib/engine/bench/table';
import { copyProject } from '../support/copy-project';
import { runCommand } from '../support/run-command';
import { growTo } from './many-articles';
import { onThisMachine } from './on-this-machine';
import { watchMemory } from './peak-memory';

interface Build {
  readonly articles: number;
  readonly seconds: number;
  /** The most that all its processes held together, in bytes. */
  readonly memory: number;
}

const STORE = 'content/kwoking';
const FOLDER = '.reports/load/many-articles';
const LOG = '.reports/load/build.log';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 500, 2_000];
const head = ['articles', 'build, s', 'each further article, ms', 'peak memory, MB'];
try {
  const builds: Build[] = [];
  for (const articles of sizes) builds.push(await build(articles));
  const rows = builds.map((one, at) => rowOf(one, builds[at - 1]));
  console.log(`\nBuilds of one store, ${onThisMachine()}.\n\n${markdownTable([head, ...rows])}`);
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}

/** From nothing, as after a checkout; the articles are written before the time begins. */
async function build(articles: number): Promise<Build> {
  copyProject(FOLDER, STORE);
  growTo(join(FOLDER, 'content', basename(STORE)), articles);
  await run('articles');
  let peak = () => 0;
  const startedAt = performance.now();
  await run('build', (group) => {
    peak = watchMemory(group);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(`${articles} articles in ${seconds.toFixed(0)} s`);
  return { articles, seconds, memory: peak() };
}

async function run(script: string, started?: (group: number) => void): Promise<void> {
  mkdirSync('.reports/load', { recursive: true });
  const passed = await runCommand(`npm run -s --prefix ${FOLDER} ${script} > ${LOG} 2>&1`, started);
  if (!passed) throw new Error(`"npm run ${script}" failed; ${LOG} says why.`);
}

function rowOf({ articles, seconds, memory }: Build, smaller: Build | undefined): string[] {
  const further = smaller && ((seconds - smaller.seconds) / (articles - smaller.articles)) * 1000;
  const peak = Math.round(memory / 1e6).toString();
  return [String(articles), seconds.toFixed(0), further?.toFixed(0) ?? '', peak];
}

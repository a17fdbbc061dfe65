/**
 * `npm run bench:builds`: builds a copy of the project whose only store has 50, 500 and 2,000 articles, and prints what each
 * took. Other numbers may be given: `npm run bench:builds -- 50 100`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
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
  /** Seconds that processors worked on it, which another program on the machine hardly changes. */
  readonly worked: number;
  /** The most that all its processes held together, in bytes. */
  readonly memory: number;
}

const STORE = 'content/kwoking';
const FOLDER = '.reports/load/many-articles';
const LOG = '.reports/load/build.log';

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 500, 2_000];
const head = ['articles', 'build, s', 'of processors, s', 'each further article, ms', 'peak memory, MB'];
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
  return { articles, seconds, worked: workedIn(readFileSync(LOG, 'utf8')), memory: peak() };
}

async function run(script: string, started?: (group: number) => void): Promise<void> {
  mkdirSync('.reports/load', { recursive: true });
  const command = `npm run -s --prefix ${FOLDER} ${script} && times`;
  const passed = await runCommand(`{ ${command}; } > ${LOG} 2>&1`, started);
  if (!passed) throw new Error(`"npm run ${script}" failed; ${LOG} says why.`);
}

/** The shell's last line tells what its children took, in user mode and in the system: "1m2.5s 0m3.25s". */
function workedIn(log: string): number {
  const times =
    log
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** What a further article takes is told in the work of processors. */
function rowOf({ articles, seconds, worked, memory }: Build, smaller: Build | undefined): string[] {
  const further = smaller && ((worked - smaller.worked) / (articles - smaller.articles)) * 1000;
  return [
    String(articles),
    seconds.toFixed(0),
    worked.toFixed(0),
    further?.toFixed(0) ?? '',
    Math.round(memory / 1e6).toString(),
  ];
}

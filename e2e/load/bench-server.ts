/**
 * `npm run bench:server`: how many requests a second the built site answers, and how long the slowest of a hundred takes, on one
 * core and on two, beside the same article as a file behind nginx. Linux only. Build first; takes four minutes. `-- 4` asks
 * for four seconds in place of eight.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { markdownTable } from '@/lib/engine/bench/table';
import { type Arrangement, arrangements, type Running } from './arrangements';
import { ASKED } from './asked';
import { autocannon, type Loaded } from './autocannon';
import { findNginx } from './nginx';
import { onThisMachine } from './on-this-machine';

/** A column of figures, in the order of what is asked. */
interface Column {
  readonly title: string;
  readonly cells: readonly string[];
}

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 2;
const SECONDS = Number(process.argv[2] ?? 8);

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const load = autocannon();
const nginx = findNginx();
const columns: Column[] = [{ title: '', cells: Object.keys(ASKED) }];
for (const arrangement of arrangements(nginx)) columns.push(...(await columnsOf(arrangement)));
const rows = Object.keys(ASKED).map((_, row) => columns.map(({ cells }) => cells[row] ?? ''));
console.log(`
Requests per second, and after the comma the milliseconds that 99 of 100 stay below. ${onThisMachine()}; autocannon 9.0.0 with
${CONNECTIONS} connections and gzip, ${SECONDS} s each, on a core that the server leaves free, or on the same ones where it leaves none.
${nginx ? '' : 'nginx is missing, so nothing was measured beside it.\n'}
${markdownTable([columns.map(({ title }) => title), ...rows])}`);

/** The pace, and beside it the work of a request where the server tells it. */
async function columnsOf(arrangement: Arrangement): Promise<Column[]> {
  leaveFree(arrangement.cores);
  const running = await arrangement.start();
  const paces: string[] = [];
  const works: string[] = [];
  try {
    for (const [name, asked] of Object.entries(ASKED)) {
      const file = 'file' in asked ? `/${asked.file}` : undefined;
      const path = arrangement.onlyFiles ? file : asked.path;
      const { pace, work } = path ? await measure(running, path) : { pace: '', work: '' };
      paces.push(pace);
      works.push(work);
      console.log(`${arrangement.title}: ${name}: ${pace || 'no file'}`);
    }
  } finally {
    await running.stop();
  }
  const pace = { title: arrangement.title, cells: paces };
  return running.usage ? [pace, { title: 'its work, ms', cells: works }] : [pace];
}

/** Asks from a core of its own where there is one besides those of the server. */
function leaveFree(cores: string): void {
  const all = cpus().map((_, core) => String(core));
  const free = all.filter((core) => !cores.split(',').includes(core));
  const own = free.length > 0 ? free : all;
  execFileSync('taskset', ['-a', '-c', '-p', own.join(), String(process.pid)], { stdio: 'ignore' });
}

async function measure({ address, usage }: Running, path: string): Promise<{ pace: string; work: string }> {
  await ask(address + path, WARM_UP_SECONDS);
  const before = await usage?.();
  const { requests, latency, errors, timeouts, '2xx': answered } = await ask(address + path, SECONDS);
  const after = await usage?.();
  const lost = errors + timeouts;
  if (answered === 0) return { pace: 'no answer in time', work: '' };
  const pace = `${count.format(requests.average)}, ${latency.p99}${lost > 0 ? ` (${lost} lost)` : ''}`;
  const worked = before && after && after.user + after.system - before.user - before.system;
  return { pace, work: worked ? (worked / answered / 1000).toFixed(2) : '' };
}

/** Throws where an answer was no success: what is refused quickly says nothing about the site. */
async function ask(url: string, duration: number): Promise<Loaded> {
  const headers = { 'accept-encoding': 'gzip' };
  const loaded = await load({ url, connections: CONNECTIONS, duration, headers });
  if (loaded.non2xx > 0) throw new Error(`${loaded.non2xx} of ${loaded.requests.total} were refused: ${url}`);
  return loaded;
}

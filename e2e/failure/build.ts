import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FIFTH_STORE } from '../support/fifth-store';
import type { Failure } from './failure';

const PORT = Number(process.env.FAILURES_PORT ?? 3240) + 50;
/** In the middle of preparing, of compiling, of making pages, of removing scripts from them. */
const KILLED_AFTER_MS = [1_000, 8_000, 20_000, 30_000];
const STARTS_WITHIN_MS = 60_000;

/** A build that is killed; tried on the small deployment that the browser tests build. */
export const BUILD: readonly Failure[] = [
  {
    name: 'a build is killed four times, then made anew',
    skipped: existsSync(FIFTH_STORE)
      ? undefined
      : 'there is no small deployment (npx tsx e2e/support/build-fifth-store.ts)',
    run: async () => {
      for (const afterMs of KILLED_AFTER_MS) {
        const build = inFolder('npm', 'run', '-s', 'build');
        await sleep(afterMs);
        await kill(build);
      }
      const begunAt = performance.now();
      const [code] = await once(inFolder('npm', 'run', '-s', 'build'), 'close');
      const recoveredMs = Math.round(performance.now() - begunAt);
      const faults = code === 0 ? await faultsOfSite() : [`The build ends with ${code}.`];
      return { said: 'not served', slowestMs: 0, recoveredMs, acknowledged: 0, faults };
    },
  },
];

/** What was built can be served, and its pages carry no scripts of the framework. */
async function faultsOfSite(): Promise<string[]> {
  const server = inFolder(
    process.execPath,
    resolve('node_modules/next/dist/bin/next'),
    'start',
    '-p',
    `${PORT}`,
  );
  try {
    const giveUpAt = performance.now() + STARTS_WITHIN_MS;
    while (performance.now() < giveUpAt) {
      const page = await fetch(`http://localhost:${PORT}/corner-books`).catch(() => undefined);
      if (page?.ok)
        return (await page.text()).includes('/_next/static/chunks') ? ['Pages carry scripts.'] : [];
      await sleep(250);
    }
    return ['What was built cannot be served.'];
  } finally {
    await kill(server);
  }
}

/** A group of its own, so that nothing of it goes on. */
function inFolder(program: string, ...args: string[]): ChildProcess {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: resolve(FIFTH_STORE, '.data') };
  return spawn(program, args, { cwd: FIFTH_STORE, env, detached: true, stdio: 'ignore' });
}

async function kill(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || !started.pid) return;
  const ended = once(started, 'close');
  process.kill(-started.pid, 'SIGKILL');
  await ended;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { untilUp } from '../stress/site';

/** What a process has used, in bytes and in microseconds of processors. */
export interface Usage {
  /** What the system counts for the process. */
  readonly rss: number;
  readonly heapUsed: number;
  /** Outside of the heap: buffers, mostly. */
  readonly external: number;
  readonly user: number;
  readonly system: number;
}

export interface Server {
  readonly address: string;
  /** What it holds and has worked, after garbage was collected. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/**
 * Loaded into the server: tells its usage when asked, and ends with whoever started it. What the last requests left goes in
 * two rounds: some of it is let go of only by what runs after the first.
 */
const IN_THE_SERVER = `
  process.on('message', () => {
    const worked = process.cpuUsage();
    gc();
    setTimeout(() => {
      gc();
      process.send({ ...process.memoryUsage(), ...worked });
    }, 1000);
  });
  process.on('disconnect', () => process.exit());`;

/** The built site as `npm run serve` starts it, on these cores only (as `taskset` takes them) and with a folder of its own. */
export async function startServer(port: number, cores: string, dataFolder: string): Promise<Server> {
  const preload = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(IN_THE_SERVER)}`];
  const next = ['node_modules/next/dist/bin/next', 'start', '-p', String(port)];
  const server = spawn('taskset', ['-c', cores, process.execPath, ...preload, ...next], {
    env: { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: '', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = `http://localhost:${port}`;
  await untilUp(`${address}/api/health`, server);
  return { address, usage: () => usageOf(server), stop: () => stop(server) };
}

async function usageOf(server: ChildProcess): Promise<Usage> {
  const answer = once(server, 'message');
  server.send('usage');
  const [usage] = await answer;
  return usage as Usage;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'close');
  server.kill('SIGKILL');
  await ended;
}

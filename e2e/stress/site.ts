import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const STARTS_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 50;

/** The built site as a process of its own, which can be killed and started again at the same port. */
export interface Site {
  readonly address: string;
  /** Everything that it has written so far, where that is kept. */
  readonly log: readonly string[];
  /** Waits until a request could be stored; or only until it answers, where that cannot be. */
  start(until?: 'healthy' | 'answering'): Promise<void>;
  /** Asks the process to end, and gives the exit code with which it does. */
  stop(): Promise<number | null>;
  /** Ends the process without a chance to finish anything. */
  kill(): Promise<void>;
}

/**
 * A site on a port of this machine, with these variables besides those of this process. Its log is shown, or kept. Everybody
 * comes from one address there, so it takes as many posts as come unless told otherwise.
 */
export function siteAt(port: number, env: Record<string, string>, keepLog = false): Site {
  const address = `http://localhost:${port}`;
  const log: string[] = [];
  let server: ChildProcess | undefined;
  return {
    address,
    log,
    async start(until = 'healthy') {
      server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
        env: { ...process.env, POSTS_PER_MINUTE: '100000', ...env, NEXT_TELEMETRY_DISABLED: '1' },
        stdio: keepLog ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'],
      });
      for (const stream of [server.stdout, server.stderr])
        stream?.on('data', (text) => log.push(String(text)));
      await untilUp(`${address}/${until === 'healthy' ? 'api/health' : 'llms.txt'}`, server);
    },
    async stop() {
      if (!server || server.exitCode !== null) return server?.exitCode ?? null;
      const ended = once(server, 'close');
      server.kill('SIGTERM');
      await ended;
      return server.exitCode;
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'close');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** Waits until an address answers with success; throws where the server ends before, or takes a minute. */
export async function untilUp(address: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const healthy = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    if (server.exitCode !== null) throw new Error(`The site ended with ${server.exitCode}`);
    await sleep(ASK_AGAIN_MS);
  }
  throw new Error('The site does not become healthy');
}

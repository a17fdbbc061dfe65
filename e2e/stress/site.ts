import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const STARTS_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 50;

/** The built site as a process of its own, which can be killed and started again at the same port. */
export interface Site {
  readonly address: string;
  start(): Promise<void>;
  /** Ends the process without a chance to finish anything. */
  kill(): Promise<void>;
}

/** A site on a port of this machine, with these variables besides those of this process. */
export function siteAt(port: number, env: Record<string, string>): Site {
  const address = `http://localhost:${port}`;
  let server: ChildProcess | undefined;
  return {
    address,
    async start() {
      server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
        env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await untilHealthy(address, server);
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'close');
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function untilHealthy(address: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const healthy = await fetch(`${address}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    if (server.exitCode !== null) throw new Error(`The site ended with ${server.exitCode}`);
    await sleep(ASK_AGAIN_MS);
  }
  throw new Error('The site does not become healthy');
}

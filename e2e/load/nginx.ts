import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canUseApt, installWithApt } from '../support/apt';
import { whereIs } from '../support/where-is';

export interface Nginx {
  readonly address: string;
  stop(): Promise<void>;
}

interface Configuration {
  readonly port: number;
  /** As `taskset` takes them; each gets a worker. */
  readonly cores: string;
  /** What is said of the one server. */
  readonly server: string;
  /** What is said besides. */
  readonly http?: string;
}

const PLACES = `${process.env.PATH}:/usr/sbin`;
const STARTS_WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 50;
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (kind) => `${kind}_temp_path temporary/${kind};`,
);

/**
 * Runs nginx until the input ends, which it does when whoever started it ends, in whichever way. Started in a session of its
 * own, so that a signal to the command does not end the guard before its work is done.
 */
const GUARD = '"$@" & nginx=$!; cat; kill -QUIT $nginx; wait $nginx';

/** The path of nginx: Debian's, installed where it is missing and this process may; undefined where there is none. */
export function findNginx(): string | undefined {
  if (!whereIs('nginx', PLACES) && canUseApt) installWithApt('nginx', '--no-install-recommends');
  return whereIs('nginx', PLACES);
}

/** Starts nginx in a folder of its own. Compression is on, at nginx's own level; nothing is logged. */
export async function startNginx(
  nginx: string,
  folder: string,
  configuration: Configuration,
): Promise<Nginx> {
  mkdirSync(join(folder, 'temporary'), { recursive: true });
  const file = join(resolve(folder), 'nginx.conf');
  writeFileSync(file, textOf(configuration));
  const { cores, port } = configuration;
  const command = ['taskset', '-c', cores, nginx, '-p', resolve(folder), '-e', 'stderr', '-c', file];
  const guard = spawn('sh', ['-c', GUARD, 'sh', ...command], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(guard, 'close');
  const address = `http://localhost:${port}`;
  await untilItAnswers(address);
  return {
    address,
    async stop() {
      guard.stdin?.end();
      await ended;
    },
  };
}

const textOf = ({ port, cores, server, http = '' }: Configuration) => `
daemon off;
user ${userInfo().username};
pid nginx.pid;
error_log stderr crit;
worker_processes ${cores.split(',').length};
events { worker_connections 1024; }
http {
  types { text/html html; text/markdown md; }
  access_log off;
  sendfile on;
  gzip on;
  gzip_types text/markdown application/json;
  ${TEMPORARY.join('\n  ')}
  ${http}
  server {
    listen ${port};
    ${server}
  }
}
`;

async function untilItAnswers(address: string): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(ASK_AGAIN_MS);
  }
  throw new Error('nginx does not start');
}

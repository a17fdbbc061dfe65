import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { canUseApt, installWithApt } from '../../support/apt';
import { isRoot } from '../../support/browser';
import { whereIs } from '../../support/where-is';
import { emptyFolder } from '../folders';

const STARTS_WITHIN_MS = 10_000;

interface Served {
  readonly port: number;
  /** The folder whose files are served. */
  readonly root: string;
}

/** The path of nginx, on `PATH` or where Debian has it; installed first where there is none and that may be done. */
export function findNginx(): string | undefined {
  const find = () => whereIs('nginx', `${process.env.PATH}:/usr/sbin`);
  if (!find() && canUseApt) {
    // At this run level Debian's package does not start a server of its own.
    process.env.RUNLEVEL = '1';
    installWithApt('nginx', '--no-install-recommends');
  }
  return find();
}

/** Such as "nginx 1.22.1". */
export const nginxVersion = (program: string): string =>
  `nginx ${/nginx\/([\d.]+)/.exec(spawnSync(program, ['-v'], { encoding: 'utf8' }).stderr)?.[1]}`;

/** Serves folders, each at its port of this machine, with gzip; answers with what ends it. */
export async function serveWithNginx(
  program: string,
  served: readonly Served[],
): Promise<() => Promise<void>> {
  const folder = emptyFolder('nginx');
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, served));
  const server = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', file], {
    stdio: 'inherit',
  });
  process.once('exit', () => server.kill());
  await Promise.all(served.map(({ port }) => untilAnswering(port, server)));
  return async () => {
    if (server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'close');
  };
}

function configuration(folder: string, served: readonly Served[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const servers = served.map(
    ({ port, root }) => `  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    root ${root};
    location / { try_files $uri $uri.html $uri/index.html =404; }
  }`,
  );
  return `daemon off;
pid ${folder}/nginx.pid;
${isRoot ? 'user root;\n' : ''}worker_processes 1;
events {}
http {
  include ${existsSync('/etc/nginx/mime.types') ? '/etc/nginx/mime.types' : 'mime.types'};
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  gzip on;
  gzip_comp_level 6;
  gzip_types text/css application/javascript text/javascript application/json image/svg+xml;
${servers.join('\n')}
}
`;
}

async function untilAnswering(port: number, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const answers = await fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    await sleep(50);
  }
  throw new Error(`nginx does not answer at port ${port}`);
}

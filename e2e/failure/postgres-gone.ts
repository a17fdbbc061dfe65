import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from '../support/browser';
import { findPostgres } from '../support/postgres';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

const bin = findPostgres();

/** The database's server, stopped in the middle of its work and started again. */
export const POSTGRES_GONE: readonly Failure[] = [
  {
    name: 'the PostgreSQL server stops at once, then starts again',
    skipped: bin ? undefined : 'no PostgreSQL server is on PATH',
    run: () =>
      withFolder(async (folder) => {
        const server = makeServer(folder);
        server.start();
        try {
          return await suffer({
            env: { DATA_DIR: join(folder, 'photos'), DATABASE_URL: server.url },
            possible: { reading: false, storing: false },
            begin: server.stop,
            end: server.start,
          });
        } finally {
          server.stop();
        }
      }),
  },
];

/** A server in a folder of its own that can be stopped and started; PostgreSQL refuses to run as root. */
function makeServer(folder: string) {
  const data = join(folder, 'server');
  mkdirSync(data);
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const owner = isRoot ? { uid: id('-u'), gid: id('-g') } : {};
  if (owner.uid !== undefined) {
    chownSync(folder, owner.uid, owner.gid);
    chownSync(data, owner.uid, owner.gid);
  }
  const run = (program: string, ...args: string[]) => {
    execFileSync(join(bin ?? '', program), args, { cwd: folder, stdio: 'ignore', ...owner });
  };
  run('initdb', '-D', data, '-U', 'recourse', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  const options = `-k ${folder} -c listen_addresses=`;
  return {
    url: `postgres://recourse@${encodeURIComponent(folder)}/postgres`,
    start: () => run('pg_ctl', 'start', '-w', '-D', data, '-o', options, '-l', join(folder, 'server.log')),
    stop: () => run('pg_ctl', 'stop', '-w', '-D', data, '-m', 'immediate'),
  };
}

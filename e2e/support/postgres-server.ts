import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isRoot } from './browser';

export type PostgresServer = {
  /** A server, with a database to connect to and leave to make or remove others. */
  readonly url: string;
  /** Ends the server; when it returns, neither process nor file of it is left. */
  readonly stop: () => Promise<void>;
};

type User = { readonly uid: number; readonly gid: number };

type Guard = ChildProcessByStdio<Writable, null, Readable>;

const STARTS_WITHIN_MS = 30_000;
const ASK_AGAIN_MS = 50;

/**
 * Makes a server and runs it until the guard's input ends, which it does when whoever started it ends, in whichever
 * way. Started in a session of its own, so that a signal to the tests does not end the guard before its work is done.
 */
const GUARD = `
  exec 3<&0
  "$BIN/initdb" -D "$FOLDER/data" -U recourse -A trust -E UTF8 --no-locale --no-sync >/dev/null && {
    "$BIN/postgres" -D "$FOLDER/data" -k "$FOLDER" -c listen_addresses= -c max_connections=500 &
    server=$!
    { cat <&3; kill -QUIT $server; } &
    wait $server
  }
  rm -rf "$FOLDER"`;

/**
 * Starts a server of the programs in `bin`, in a folder of its own, reached by a socket in it only.
 * Throws what the server said where it does not start.
 */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-postgres-'));
  const owner = isRoot ? nobody() : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const guard: Guard = spawn('sh', ['-c', GUARD], {
    env: { ...process.env, BIN: bin, FOLDER: folder },
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    ...owner,
  });
  const ended = Promise.all([text(guard.stderr), once(guard, 'close')]);
  const stop = async () => {
    guard.stdin.end();
    await ended;
  };
  const url = `postgres://recourse@${encodeURIComponent(folder)}/postgres`;
  try {
    await untilItAnswers(url, guard);
  } catch (error) {
    await stop();
    const [said] = await ended;
    throw new Error(said.trim().split('\n').at(-1) || String(error));
  }
  return { url, stop };
}

/** PostgreSQL refuses to run as root. Every system has this user, and the folder is then its own. */
function nobody(): User {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilItAnswers(url: string, guard: Guard): Promise<void> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (guard.exitCode !== null || Date.now() > giveUpAt) throw error;
      await sleep(ASK_AGAIN_MS);
    }
  }
}

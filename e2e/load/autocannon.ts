import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** What is used of autocannon, which brings no types. */
export type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  /** Seconds, where no `amount` of requests is given. */
  readonly duration?: number;
  readonly amount?: number;
  /** Seconds until a request counts as timed out. */
  readonly timeout?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly requests?: readonly { readonly setupRequest: (request: Sent) => Sent }[];
}) => Promise<Loaded>;

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

export interface Loaded {
  readonly requests: { readonly average: number; readonly total: number };
  /** Milliseconds. */
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly timeouts: number;
  /** Counted one by one; `requests` is counted by whole seconds. */
  readonly '2xx': number;
  readonly non2xx: number;
  readonly '5xx': number;
}

const LOCKED = 'e2e/load/autocannon';
/** npm writes this last. */
const COMPLETE = 'node_modules/.package-lock.json';
const INSTALLED = '.reports/load/autocannon';

/** The load generator, installed on its own when it is missing: it is none of the packages that the site is made of. */
export function autocannon(): Autocannon {
  const require = createRequire(join(resolve(INSTALLED), 'package.json'));
  if (!existsSync(join(INSTALLED, COMPLETE))) {
    cpSync(LOCKED, INSTALLED, { recursive: true });
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: INSTALLED,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return require('autocannon');
}

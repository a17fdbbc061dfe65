import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

const DAY_MS = 24 * 60 * 60 * 1000;
const PRELOAD = `--import ${resolve('e2e/failure/shifted-clock.mjs')}`;

/** A clock that is set back while the site runs, and one that falls back by years, as where its battery is empty. */
export const CLOCK: readonly Failure[] = [
  wrongClock('the clock is set back by a day', () => -DAY_MS, true),
  wrongClock(
    'the clock falls back to 2015, before every policy',
    () => Date.parse('2015-01-01T00:00:00Z') - Date.now(),
    false,
  ),
];

function wrongClock(name: string, shiftMs: () => number, judging: boolean): Failure {
  return {
    name,
    run: () =>
      withFolder((folder) => {
        const file = join(folder, 'shift');
        const shift = (ms: number) => {
          writeFileSync(`${file}.new`, String(ms));
          renameSync(`${file}.new`, file);
        };
        return suffer({
          env: { DATA_DIR: join(folder, 'data'), CLOCK_SHIFT: file, NODE_OPTIONS: PRELOAD },
          possible: { reading: true, storing: true, judging },
          begin: () => shift(shiftMs()),
          // Whether a clock is ever right again must not matter; where it stands before every policy, it must be.
          end: () => (judging ? undefined : shift(0)),
        });
      }),
  };
}

import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from './failure';
import { withFolder } from './folders';
import { suffer } from './suffer';

const DAY_MS = 24 * 60 * 60 * 1000;
const PRELOAD = `--import ${resolve('e2e/failure/shifted-clock.mjs')}`;

/** A clock that is set back while the site runs, and one that is years behind from the start, as where its battery is empty. */
export const CLOCK: readonly Failure[] = [
  wrongClock('the clock is set back by a day', -DAY_MS, false),
  wrongClock(
    'the clock stands in 2015 from the start',
    Date.parse('2015-01-01T00:00:00Z') - Date.now(),
    true,
  ),
];

function wrongClock(name: string, shiftMs: number, fromTheStart: boolean): Failure {
  return {
    name,
    run: () =>
      withFolder((folder) => {
        const file = join(folder, 'shift');
        return suffer({
          env: { DATA_DIR: join(folder, 'data'), CLOCK_SHIFT: file, NODE_OPTIONS: PRELOAD },
          possible: { reading: true, storing: true },
          fromTheStart,
          begin: () => {
            writeFileSync(`${file}.new`, String(shiftMs));
            renameSync(`${file}.new`, file);
          },
          end: () => {},
        });
      }),
  };
}

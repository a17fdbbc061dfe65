import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoFailingDisk, withFailingDisk } from './failing-disk';
import type { Failure } from './failure';
import { whyNoDisk, withDisk } from './folders';
import { suffer } from './suffer';

const skipped = whyNoDisk();
const MEGABYTES = 24;
const PIECE = Buffer.alloc(64 * 1024);

/** A disk that is full, one that can only be read, and one that fails. */
export const DISK: readonly Failure[] = [
  {
    name: 'the disk is full, then has room again',
    skipped,
    run: () =>
      withDisk(MEGABYTES, (disk) => {
        const filler = join(disk, 'filler');
        return suffer({
          env: { DATA_DIR: disk },
          possible: { reading: true, storing: false },
          begin: () => fill(filler),
          end: () => rmSync(filler),
        });
      }),
  },
  {
    name: 'the disk can only be read from the start, then be written',
    skipped,
    run: () =>
      withDisk(MEGABYTES, (disk) =>
        suffer({
          env: { DATA_DIR: disk },
          possible: { reading: false, storing: false },
          fromTheStart: true,
          begin: () => remount(disk, 'ro'),
          end: () => remount(disk, 'rw'),
        }),
      ),
  },
  {
    // A disk that is asked to becomes read-only for nobody who writes; one that has failed, for all.
    name: 'the disk fails and can only be read, then is mended and mounted again',
    skipped: whyNoFailingDisk(),
    run: () =>
      withFailingDisk(MEGABYTES, ({ path, fail, mend }) =>
        suffer({
          env: { DATA_DIR: join(path, 'data') },
          possible: { reading: true, storing: false },
          begin: fail,
          end: mend,
        }),
      ),
  },
];

/** Writes until there is room for nothing more. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) if (writeSync(file, PIECE) === 0) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

const remount = (disk: string, mode: string) => {
  execFileSync('mount', ['-o', `remount,${mode}`, disk]);
};

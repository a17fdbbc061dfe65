import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './failure';
import { whyNoDisk, withDisk } from './folders';
import { suffer } from './suffer';

const skipped = whyNoDisk();
const PIECE = Buffer.alloc(64 * 1024);

/** A disk that is full, and one that can only be read. */
export const DISK: readonly Failure[] = [
  {
    name: 'the disk is full, then has room again',
    skipped,
    run: () =>
      withDisk(24, (disk) => {
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
      withDisk(24, (disk) =>
        suffer({
          env: { DATA_DIR: disk },
          possible: { reading: false, storing: false },
          fromTheStart: true,
          begin: () => remount(disk, 'ro'),
          end: () => remount(disk, 'rw'),
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

import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './failure';
import { whyNoDisk, withDisk } from './folders';
import { suffer } from './suffer';

const skipped = whyNoDisk();
const MEGABYTE = 1024 * 1024;
/** Room for a request's photo, which is some 80 kB, and not for its row. */
const ROOM_FOR_PHOTO = 160 * 1024;

/** A disk that is full, and one that can only be read. */
export const DISK: readonly Failure[] = [
  full('the disk is full', 0),
  full('the disk is full once the photo is written', ROOM_FOR_PHOTO),
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

/** Filled up but for so many bytes. */
function full(name: string, left: number): Failure {
  return {
    name,
    skipped,
    run: () =>
      withDisk(24, (disk) => {
        const filler = join(disk, 'filler');
        return suffer({
          env: { DATA_DIR: disk },
          possible: { reading: true, storing: false },
          begin: () => fill(disk, filler, left),
          end: () => rmSync(filler),
        });
      }),
  };
}

function fill(disk: string, file: string, left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  if (statfsSync(disk).bavail * bsize > left + MEGABYTE) throw new Error('The disk does not fill up.');
}

const remount = (disk: string, mode: string) => {
  execFileSync('mount', ['-o', `remount,${mode}`, disk]);
};

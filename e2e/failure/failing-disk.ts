import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoDisk, withFolder } from './folders';

/** A disk that can fail while it is in use, and what is done about it. */
export interface FailingDisk {
  readonly path: string;
  /** As after an error: from now on it can only be read, whoever has files open for writing. */
  fail(): void;
  /** What it held, read out, repaired and mounted again at the same place. */
  mend(): void;
}

/** With which `e2fsck` ends where it found something and repaired all of it. */
const REPAIRED = 1;

/** Runs some work with a disk of its own in a file, of so many megabytes. Root only. */
export function withFailingDisk<Result>(
  megabytes: number,
  work: (disk: FailingDisk) => Promise<Result>,
): Promise<Result> {
  return withFolder(async (folder) => {
    const [path, image, mended] = [join(folder, 'disk'), join(folder, 'image'), join(folder, 'mended')];
    mkdirSync(path);
    run('mkfs.ext4', '-q', image, `${megabytes}m`);
    run('mount', '-o', 'loop', image, path);
    try {
      return await work({
        path,
        fail: () => run('mount', '-o', 'remount,abort', path),
        mend: () => {
          run('umount', '-l', path);
          run('cp', image, mended);
          repair(mended);
          run('mount', '-o', 'loop', mended, path);
        },
      });
    } finally {
      run('umount', '-l', path);
    }
  });
}

/** Why there can be none here; undefined where there can. */
export function whyNoFailingDisk(): string | undefined {
  try {
    run('mkfs.ext4', '-V');
    run('losetup', '-f');
    return whyNoDisk();
  } catch {
    return 'there is no mkfs.ext4, or no loop device';
  }
}

function repair(image: string): void {
  try {
    run('e2fsck', '-p', image);
  } catch (error) {
    if ((error as { status?: number }).status !== REPAIRED) throw error;
  }
}

/** What a command writes is nobody's concern unless it fails. */
function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { stdio: 'pipe' });
}

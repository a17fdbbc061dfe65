import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs some work with a fresh folder, which is removed after it. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-failure-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs some work with a disk of its own in memory, of so many megabytes. Root only. */
export function withDisk<Result>(
  megabytes: number,
  work: (disk: string) => Promise<Result>,
): Promise<Result> {
  return withFolder(async (folder) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'recourse', folder]);
    try {
      return await work(folder);
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
}

/** Whether mounting is allowed here: being root is not enough in a container without the right to. */
export function whyNoDisk(): string | undefined {
  if (process.getuid?.() !== 0) return 'mounting a disk takes root';
  const folder = mkdtempSync(join(tmpdir(), 'recourse-failure-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'recourse', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return undefined;
  } catch {
    return 'this container may not mount a disk';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

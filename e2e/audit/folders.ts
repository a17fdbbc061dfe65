import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where everything that this command makes is kept. */
export const WORKSHOP = resolve('.reports/audit');

/** A folder of that name in it, emptied. */
export function emptyFolder(name: string): string {
  const folder = join(WORKSHOP, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

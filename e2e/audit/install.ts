import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORKSHOP } from './folders';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];
const INSTALLED = join('node_modules', '.package-lock.json');

/**
 * Installs what a folder beside this file lists, in the workshop, unless that very list is installed there; no script of any
 * package runs. The folder it is in.
 */
export function installed(name: string): string {
  const source = resolve('e2e/audit', name);
  const folder = join(WORKSHOP, name);
  mkdirSync(folder, { recursive: true });
  const isSame = FILES.every((file) => same(join(source, file), join(folder, file)));
  if (isSame && existsSync(join(folder, INSTALLED))) return folder;
  for (const file of FILES) copyFileSync(join(source, file), join(folder, file));
  execFileSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

/** The version of a package in such a folder. */
export const versionOf = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

const same = (one: string, other: string) =>
  existsSync(other) && readFileSync(one).equals(readFileSync(other));

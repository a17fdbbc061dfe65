import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from './browser';

/** Whether this process may install packages of the system it runs on. */
export const canUseApt = isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Installs a package and what it needs, asking nothing. May fail; look for what it should have brought. */
export function installWithApt(name: string, ...options: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', ...options, name]]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  }
}

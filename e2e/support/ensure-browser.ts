/** Run before the browser tests: installs a Chromium where there is none, and says in one line which is used. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isRoot } from './browser';

const canUseApt = isRoot && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

if (!findBrowser() && canUseApt) installWithApt();
const path = findBrowser();
if (!path) installWithPlaywright();
console.log(`Browser: ${path ? `${versionOf(path)} at ${path}` : "Playwright's own Chromium"}`);

/** May fail: Ubuntu has Chromium only as a snap. Playwright's download is tried next. */
function installWithApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  }
}

function installWithPlaywright(): void {
  const systemLibraries = canUseApt ? ['--with-deps'] : [];
  execFileSync('npx', ['playwright', 'install', ...systemLibraries, 'chromium'], { stdio: 'inherit' });
}

function versionOf(browser: string): string {
  try {
    return execFileSync(browser, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    console.error(`${browser} does not run. Name another browser in CHROMIUM_PATH.`);
    process.exit(1);
  }
}

/** Run before the browser tests: installs a Chromium where there is none, and says in one line which is used. */
import { execFileSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt';
import { findBrowser } from './browser';

// May fail: Ubuntu has Chromium only as a snap. Playwright's download is tried next.
if (!findBrowser() && canUseApt) installWithApt('chromium');
const path = findBrowser();
if (!path) installWithPlaywright();
console.log(`Browser: ${path ? `${versionOf(path)} at ${path}` : "Playwright's own Chromium"}`);

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

import { whereIs } from './where-is';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Whether this process is root: Chromium refuses to start its sandbox as root, and only root may install. */
export const isRoot = process.getuid?.() === 0;

/**
 * What the tests' Chromium is started with: quiet, and nothing over the network but the pages under test.
 * Playwright leaves out the sandbox on its own account too, unless told `chromiumSandbox: true`.
 */
export const launchArgs: string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of the browser to test with: `CHROMIUM_PATH` as given, else the first Chromium or Chrome on `PATH`.
 * Undefined means Playwright's own download.
 */
export function findBrowser(env: Partial<NodeJS.ProcessEnv> = process.env): string | undefined {
  return env.CHROMIUM_PATH || NAMES.map((name) => whereIs(name, env.PATH)).find(Boolean);
}

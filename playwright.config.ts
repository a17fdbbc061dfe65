import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './e2e/support/browser';
import { CARE } from './e2e/support/care';
import { FIFTH_STORE } from './e2e/support/fifth-store';
import { temporaryDataFolder } from './e2e/support/temporary-folder';

const port = Number(process.env.E2E_PORT ?? 3210);
const fifthStorePort = port + 1;
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/**
 * Three ways to visit the shop, and a deployment of its own with the fifth store alone. Tags choose: `@phone` also
 * runs on a phone, `@no-script` also without JavaScript, `@no-script-only` without JavaScript and nowhere else.
 */
export default defineConfig({
  testDir: 'e2e',
  testMatch: ['journeys/**/*.spec.ts', 'accessibility/**/*.spec.ts'],
  // A folder of its own: Playwright empties it first, and `.reports` holds the other reports too.
  outputDir: '.reports/playwright',
  reporter: [['list'], ['json', { outputFile: '.reports/playwright.json' }]],
  workers: 2,
  retries: 0,
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    viewport: desktop,
    launchOptions: { executablePath: findBrowser(), args: launchArgs },
  },
  projects: [
    { name: 'desktop', grepInvert: /@no-script-only/ },
    {
      name: 'phone',
      testMatch: 'journeys/**/*.spec.ts',
      grep: /@phone/,
      use: { viewport: phone, hasTouch: true, isMobile: true },
    },
    { name: 'no-script', grep: /@no-script/, use: { javaScriptEnabled: false } },
    // Each starts and ends a site of its own.
    { name: 'failure', testMatch: '**/e2e/failure/*.spec.ts', timeout: 60_000 },
    {
      name: 'fifth-store',
      testMatch: 'fifth-store/**/*.spec.ts',
      use: { baseURL: `http://localhost:${fifthStorePort}` },
    },
  ],
  // Every server is started, whichever projects run; the fifth store's is left out where it is not built.
  webServer: [
    serverOf('.', port, 'stores'),
    ...(existsSync(FIFTH_STORE) ? [serverOf(FIFTH_STORE, fifthStorePort, 'fifth-store')] : []),
  ],
});

function serverOf(cwd: string, port: number, data: string) {
  return {
    // Not `npm start`: with no process in between, Playwright ends the server itself.
    command: `node ${resolve('node_modules/next/dist/bin/next')} start -p ${port}`,
    cwd,
    // The port, not an address: a broken front page should fail its own test, not the whole run.
    port,
    reuseExistingServer: false,
    // All shoppers of the tests come from one address, save those who are told to come through a proxy.
    env: {
      DATA_DIR: join(temporaryDataFolder(), data),
      NEXT_TELEMETRY_DISABLED: '1',
      POSTS_PER_MINUTE: '100000',
      TRUSTED_PROXIES: '1',
      ...CARE,
    },
  };
}

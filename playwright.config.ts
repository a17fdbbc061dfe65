import { defineConfig } from '@playwright/test';
import { findBrowser, launchArgs } from './e2e/support/browser';
import { temporaryDataFolder } from './e2e/support/temporary-folder';

const port = Number(process.env.E2E_PORT ?? 3210);
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/**
 * Three ways to visit the shop. Tags choose: `@phone` also runs on a phone, `@no-script` also without
 * JavaScript, `@no-script-only` without JavaScript and nowhere else.
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
  ],
  webServer: {
    // Not `npm start`: with no process in between, Playwright ends the server itself.
    command: `node node_modules/next/dist/bin/next start -p ${port}`,
    // The port, not an address: a broken front page should fail its own test, not the whole run.
    port,
    reuseExistingServer: false,
    env: { DATA_DIR: temporaryDataFolder(), NEXT_TELEMETRY_DISABLED: '1' },
  },
});
